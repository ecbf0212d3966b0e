import type { Json, ResponseType } from '../../model';
import { beginningOf } from './beginningOf';
import type { Beginning } from './beginningOf';
import { DecodeError, wordsOf } from './DecodeError';
import { formatOf } from './formatOf';
import { parseJson } from './parseJson';

/** What a body is decoded from. */
export interface Encoded {
  /** The media type without parameters, in lower case. */
  contentType: string;
  text: string;
}

/** A decoded body: a value as JSON has it, whatever it came as, or a text. An empty one is `null`, as a 204 has it. */
export interface Decoded {
  form: 'json' | 'text' | 'empty';
  value: Json;
  /** How it came, where that was no JSON: people may want to see. */
  source?: Beginning;
}

const BOM = /^\ufeff/;
/** Longer texts are parsed in slices, as they would take longer than a frame. */
const LONG = 1_000_000;

/**
 * Decodes a body by its content type, or as the request says. Long ones are decoded in slices of the main thread.
 * @param signal - ends the work when nobody wants it any more
 * @throws DecodeError when it is not what its type says
 * @throws DOMException `AbortError` when `signal` aborts
 */
export async function decode({ contentType, text }: Encoded, responseType: ResponseType = 'auto', signal?: AbortSignal): Promise<Decoded> {
  const body = text.replace(BOM, '');
  if (body.trim() === '') return { form: 'empty', value: null };
  const format = responseType === 'auto' ? formatOf(contentType) : responseType;
  switch (format) {
    case 'text':
      return { form: 'text', value: body };
    case 'json':
      return responseType === 'auto' ? jsonOrLines(body, signal) : json(await wholeJson(body, signal));
    case 'ndjson':
      return lines(body, signal);
    case 'csv':
      return json(await (await import('./parseCsv')).parseCsv(body, { signal }), body);
    case 'tsv':
      return json(await (await import('./parseCsv')).parseTsv(body, signal), body);
    case 'xml':
      return json(await (await import('./parseXml')).parseXml(body, signal), body);
    default:
      return /^[\s\u001e]*[[{]/.test(body) ? undeclared(body, signal) : { form: 'text', value: body };
  }
}

/** @param source - what it came as, where that was no JSON */
function json(value: Json, source?: string): Decoded {
  return { form: 'json', value, ...(source !== undefined && { source: beginningOf(source) }) };
}

async function lines(body: string, signal?: AbortSignal): Promise<Decoded> {
  return json(await (await import('./parseNdjson')).parseNdjson(body, signal), body);
}

/** What begins like JSON and says nothing of it is text when it is none. */
async function undeclared(body: string, signal?: AbortSignal): Promise<Decoded> {
  try {
    return await jsonOrLines(body, signal);
  } catch (error) {
    if (error instanceof DecodeError) return { form: 'text', value: body };
    throw error;
  }
}

/** Many services send JSON lines as JSON, or as plain text. */
async function jsonOrLines(body: string, signal?: AbortSignal): Promise<Decoded> {
  try {
    return json(await wholeJson(body, signal));
  } catch (error) {
    if (!(error instanceof DecodeError) || !beginsWithLine(body)) throw error;
    return lines(body, signal);
  }
}

async function wholeJson(body: string, signal?: AbortSignal): Promise<Json> {
  try {
    return body.length < LONG ? parseJson(body) : await (await import('./parseJsonSlices')).parseJsonSlices(body, signal);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { isTruncatedJson } = await import('./isTruncatedJson');
    throw new DecodeError(`The answer is no valid JSON: ${wordsOf(error)}`, await isTruncatedJson(body, signal));
  }
}

/** Whether the first line is a list or an object by itself, and more follow; a record of a JSON text sequence is one as well. */
function beginsWithLine(body: string): boolean {
  if (body.startsWith('\u001e')) return true;
  const end = body.trim().indexOf('\n');
  const line = body.trim().slice(0, Math.max(end, 0)).trim();
  return /^(\{.*\}|\[.*\])$/.test(line) && parses(line);
}

function parses(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
