import type { Json } from '../../model';

/** A cheap test: something that may be an integer beyond 2^53, perhaps inside a text. */
const MAYBE_LONG = /[1-9]\d{15}/;
/** A text, which is passed over, or a number; one before a colon is a mistake, not a value. */
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?[0-9][0-9.eE+-]*(?:\s*:)?/g;
const INTEGER = /^-?[1-9]\d{15,}$/;

/**
 * Parses JSON. Integers that a number cannot hold become texts, so that ids keep every digit.
 * @throws SyntaxError as `JSON.parse` does
 */
export function parseJson(text: string): Json {
  return JSON.parse(MAYBE_LONG.test(text) ? quoteLongIntegers(text) : text) as Json;
}

/** What is no JSON stays so: a quote without a partner has none afterwards either. */
function quoteLongIntegers(text: string): string {
  return text.replace(TEXT_OR_NUMBER, token => (INTEGER.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token));
}
