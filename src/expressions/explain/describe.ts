import { isObject, typeName } from '../../model';
import { asText } from '../textTemplate';

const MOST_NAMES = 8;
const LONGEST_TEXT = 60;

/** What a value is, in words: `an object with app, tier`, `a list of 3`, `the text "abc"`. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isObject(value)) {
    const names = Object.keys(value);
    return names.length === 0 ? 'an empty object' : `an object with ${listNames(names)}`;
  }
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${JSON.stringify(shorten(value))}`;
  if (typeof value === 'number') return `the number ${asText(value)}`;
  return typeof value === 'boolean' ? String(value) : typeName(value);
}

/** Names in a sentence, the first of them. */
export function listNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map(shorten).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** Whether a cell of it shows nothing. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
