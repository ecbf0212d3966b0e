import type { Json } from '../../model';
import { DecodeError } from './DecodeError';
import { endOfText } from './endOfText';

const [QUOTE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 91, 93, 123, 125];

/** A cheap test: something that may be an integer beyond 2^53, perhaps inside a text. */
const MAYBE_LONG = /[1-9]\d{15}/;
/** A text, which is passed over, or a number; one before a colon is a mistake, not a value. */
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?[0-9][0-9.eE+-]*(?:\s*:)?/g;
const INTEGER = /^-?[1-9]\d{15,}$/;

/** Nobody nests data deeper, and what shows it has to walk down there. */
export const MAX_DEPTH = 500;

/**
 * Parses JSON. Integers that a number cannot hold become texts, so that ids keep every digit.
 * @throws SyntaxError as `JSON.parse` does
 * @throws DecodeError when it is nested deeper than `MAX_DEPTH`
 */
export function parseJson(text: string): Json {
  if (text.length > 2 * MAX_DEPTH && isDeep(text)) throw new DecodeError(`The answer is nested deeper than ${MAX_DEPTH} levels.`);
  return JSON.parse(MAYBE_LONG.test(text) ? quoteLongIntegers(text) : text) as Json;
}

/** What is no JSON stays so: a quote without a partner has none afterwards either. */
function quoteLongIntegers(text: string): string {
  return text.replace(TEXT_OR_NUMBER, token => (INTEGER.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token));
}

/** Whether lists and objects stand in each other deeper than anything may that walks through them. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      at = endOfText(text, at);
      if (at < 0) return false;
    } else if (character === OPEN_LIST || character === OPEN_OBJECT) {
      if (++depth > MAX_DEPTH) return true;
    } else if (character === CLOSE_LIST || character === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}
