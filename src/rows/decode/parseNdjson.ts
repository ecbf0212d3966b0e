import type { Json } from '../../model';
import { slicer } from '../slices';
import { DecodeError, wordsOf } from './DecodeError';
import { isTruncatedJson } from './isTruncatedJson';
import { parseJson } from './parseJson';

/** Begins each record of a JSON text sequence (RFC 7464); a record there may have many lines. */
const RECORD_SEPARATOR = '\u001e';

/**
 * Parses JSON lines: one value a line, empty lines aside.
 * @throws DecodeError with the number of the first line that is no JSON
 */
export async function parseNdjson(text: string, signal?: AbortSignal): Promise<Json[]> {
  const slices = slicer(signal);
  const separator = text.startsWith(RECORD_SEPARATOR) ? RECORD_SEPARATOR : '\n';
  const values: Json[] = [];
  for (let start = 0, number = 1; start < text.length; number += 1) {
    const found = text.indexOf(separator, start);
    const record = text.slice(start, found < 0 ? text.length : found);
    try {
      if (record.trim() !== '') values.push(parseJson(record));
    } catch (error) {
      const place = separator === '\n' ? `Line ${number}` : `Record ${number - 1}`;
      throw new DecodeError(`${place} of the answer is no valid JSON: ${wordsOf(error)}`, found < 0 && (await isTruncatedJson(record, signal)));
    }
    start += record.length + 1;
    const turn = slices.breathe();
    if (turn) await turn;
  }
  return values;
}
