import { entityName, isDateOnly, readBoolean, readDuration, readEntityRef, readNumber, readPercent, readTime, toWallClock } from '../model';
import type { Format, Json } from '../model';
import { foldText } from './foldText';

/** What a value is ordered by; `null` is missing and comes last whichever way the order runs. */
export type SortKey = number | string | null;

const DIGITS = 15;

/** The key of a value in the order of its format: numbers by size, times by time, texts as people order them. */
export function sortKey(value: Json | undefined, format: Format): SortKey {
  if (value === null || value === undefined || value === '') return null;
  switch (format.type) {
    case 'date':
      return dayKey(value, format) ?? textKey(value);
    case 'datetime':
    case 'time':
    case 'relative':
      return readTime(value, format.from) ?? textKey(value);
    case 'number':
    case 'integer':
    case 'bytes':
      return readNumber(value) ?? textKey(value);
    case 'percent':
      return readPercent(value, format.scale) ?? textKey(value);
    case 'duration': {
      // Seconds, the unit in which bounds of a filter are given.
      const ms = readDuration(value, format.from);
      return ms === undefined ? textKey(value) : ms / 1000;
    }
    case 'entity':
    case 'user': {
      const ref = readEntityRef(value, format.type);
      return textKey(ref ? entityName(ref) : value);
    }
    case 'boolean': {
      const truth = readBoolean(value);
      return truth === undefined ? textKey(value) : Number(truth);
    }
    default:
      if (typeof value === 'number') return value;
      if (typeof value === 'boolean') return value ? 1 : 0;
      return typeof value === 'string' ? (numberOf(value) ?? textKey(value)) : textKey(value);
  }
}

/** By what a clock of the region shows, so that a date alone stands among times of the same day. */
function dayKey(value: Json, { from }: Format): number | undefined {
  const time = readTime(value, from);
  return time === undefined || isDateOnly(value) ? time : toWallClock(time);
}

/** A text that is nothing but a number is ordered as one. */
function numberOf(text: string): number | undefined {
  if (!/^\s*[-+]?(\d|\.\d)/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Makes texts comparable by `<`, which is some twenty times faster than a collator: case and accents do not count, and
 * numbers within are ordered by size (`v1.9` before `v1.10`).
 */
function textKey(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return foldText(text).replace(/\d+/g, digits => digits.replace(/^0+(?=\d)/, '').padStart(DIGITS, '0'));
}
