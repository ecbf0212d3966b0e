import { readTime } from '../model';
import type { Format } from '../model';
import { asNumber, formatBytes, formatNumber } from './numbers';
import { formatDate, formatDateTime, formatRelative } from './times';

/** A value as one line of text: for tooltips, for screen readers, for cells that need nothing else. */
export function textOf(value: unknown, format: Format, now: number = Date.now()): string {
  if (value === null || value === undefined) return '';
  switch (format.type) {
    case 'number':
    case 'bytes': {
      const number = asNumber(value);
      if (number === undefined) return plainText(value);
      return format.type === 'number' ? formatNumber(number, format) : formatBytes(number, format);
    }
    case 'datetime': {
      const time = readTime(value, format.from);
      if (time === undefined) return plainText(value);
      return isDateOnly(value) ? formatDate(time) : formatDateTime(time);
    }
    case 'relative': {
      const time = readTime(value, format.from);
      return time === undefined ? plainText(value) : formatRelative(time, now);
    }
    case 'boolean':
      return booleanText(value, format);
    default:
      return plainText(value);
  }
}

/** Objects and lists as JSON, everything else as it is. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // What divides by zero has no form in JSON.
  return typeof value === 'string' || typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
}

/** `true` and `"true"` are yes; `undefined` for what is neither. */
export function asBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  return undefined;
}

/** `2026-11-22` says nothing of a time of day. */
export function isDateOnly(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim());
}

function booleanText(value: unknown, { labels }: Format): string {
  const truth = asBoolean(value);
  if (truth === undefined) return plainText(value);
  return truth ? (labels?.true ?? 'Yes') : (labels?.false ?? 'No');
}
