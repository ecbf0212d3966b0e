import type { ResponseType } from '../../model';

/** A format of the wire. */
export type WireFormat = Exclude<ResponseType, 'auto'>;

/** Media types by format; the first that matches counts, as some of JSON lines end like JSON. */
const TYPES: ReadonlyArray<readonly [WireFormat, RegExp]> = [
  ['ndjson', /^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines|json-seq|json-stream|stream\+json)$|^(text\/(x-)?(ndjson|jsonl))$/],
  ['json', /[/+]json$|^json$/],
  ['csv', /^(text|application)\/((x-)?csv|comma-separated-values)$/],
  ['tsv', /^text\/((x-)?tsv|tab-separated-values)$/],
  ['xml', /[/+]xml$/],
];

/**
 * The format that a content type declares.
 * @param contentType - without parameters, in lower case
 * @returns `undefined` when it leaves open what the body holds
 */
export function formatOf(contentType: string): WireFormat | undefined {
  return TYPES.find(([, pattern]) => pattern.test(contentType))?.[0];
}
