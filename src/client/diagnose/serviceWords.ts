import { isObject } from '../../model';
import { shorten } from './details';

const MAX_LENGTH = 200;

/** Where services say what is wrong: RFC 9457 (`detail`), OAuth (RFC 6749, `error_description`), and what many others do. */
const MEMBERS = ['detail', 'message', 'error_description', 'error', 'errorMessage', 'msg', 'reason', 'title'];

/**
 * What the JSON body of a failure says in one line.
 * @returns `undefined` when it says nothing that a person could read
 */
export function serviceWords(text: string): string | undefined {
  try {
    return wordsIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function wordsIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : shorten(value.replace(/\s+/g, ' ').trim(), MAX_LENGTH).replace(/\.$/, '');
  if (!isObject(value)) return undefined;
  for (const name of MEMBERS) {
    const found = isObject(value[name]) ? wordsIn(value[name].message) : wordsIn(value[name]);
    if (found !== undefined) return found;
  }
  return Array.isArray(value.errors) ? wordsIn(value.errors[0]) : undefined;
}
