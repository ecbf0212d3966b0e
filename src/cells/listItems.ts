import type { Format } from '../model';

/** Formats that show a list as one thing. */
const WHOLE: ReadonlyArray<Format['type']> = ['json', 'code', 'markdown'];

/** Whether a value is a list whose items are each shown in its format; a list of objects is JSON in all but one. */
export function isListOf(value: unknown, { type }: Format): value is unknown[] {
  if (!Array.isArray(value) || WHOLE.includes(type)) return false;
  return type === 'list' || value.every(item => typeof item !== 'object' || item === null);
}

/** The format of the items of a list. */
export function itemFormat(format: Format): Format {
  return format.type === 'list' ? { type: 'text' } : format;
}
