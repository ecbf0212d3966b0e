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
  const unit = separator === '\n' ? 'Line' : 'Record';
  const values: Json[] = [];
  for (let start = 0, number = 1; start < text.length; number += 1) {
    const found = text.indexOf(separator, start);
    const end = found < 0 ? text.length : found;
    const record = text.slice(start, end);
    if (record.trim() !== '') values.push(parseRecord(record, `${unit} ${unit === 'Line' ? number : number - 1}`, found < 0));
    start = end + 1;
    const turn = slices.breathe();
    if (turn) await turn;
  }
  return values;
}

function parseRecord(record: string, place: string, isLast: boolean): Json {
  try {
    return parseJson(record);
  } catch (error) {
    throw new DecodeError(`${place} of the answer is no valid JSON: ${wordsOf(error)}`, isLast && isTruncatedJson(record));
  }
}
