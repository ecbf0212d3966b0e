import { entityName, isDateOnly, readDuration, readEntityRef, readNumber, readPercent, readTime } from '../model';
import type { Format } from '../model';
import { formatDuration } from './durations';
import { plainMarkdown } from './plainMarkdown';
import { formatBytes, formatInteger, formatNumber, formatPercent, wholeNumber } from './numbers';
import { formatDate, formatDateTime, formatDay, formatRelative, formatTimeOfDay } from './times';

/** A value as one line of text: for tooltips, for screen readers, for cells that need nothing else. */
export function textOf(value: unknown, format: Format, now: number = Date.now()): string {
  if (value === null || value === undefined) return '';
  switch (format.type) {
    case 'number':
      return shown(value, wholeNumber(value) ?? readNumber(value), number => formatNumber(number, format));
    case 'integer':
      return shown(value, wholeNumber(value) ?? readNumber(value), number => formatInteger(number, format));
    case 'percent':
      return shown(value, readPercent(value, format.scale), percent => formatPercent(percent, format));
    case 'bytes':
      return shown(value, readNumber(value), bytes => formatBytes(bytes, format));
    case 'duration':
      return shown(value, readDuration(value, format.from), formatDuration);
    case 'date':
      return shown(value, readTime(value, format.from), isDateOnly(value) ? formatDate : formatDay);
    case 'time':
      return shown(value, isDateOnly(value) ? undefined : readTime(value, format.from), formatTimeOfDay);
    case 'datetime':
      return shown(value, readTime(value, format.from), isDateOnly(value) ? formatDate : formatDateTime);
    case 'relative':
      return shown(value, readTime(value, format.from), time => formatRelative(time, now));
    case 'list':
      return Array.isArray(value) ? value.map(plainText).join(', ') : plainText(value);
    case 'entity':
    case 'user':
      return shown(value, readEntityRef(value, entityKind(format)), entityName);
    case 'markdown':
      return plainMarkdown(plainText(value));
    case 'boolean':
      return booleanText(value, format);
    default:
      return plainText(value);
  }
}

/** What was read from a value, formatted; where it could not be read, the value as it came. */
function shown<T>(value: unknown, read: T | undefined, write: (read: T) => string): string {
  return read === undefined ? plainText(value) : write(read);
}

/** Objects and lists as JSON, everything else as it is. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // What divides by zero has no form in JSON.
  return typeof value === 'string' || typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
}

/** The kind of references that have none. */
export function entityKind({ type, kind }: Format): string {
  return kind ?? (type === 'user' ? 'user' : 'component');
}

/** `true` and `"true"` are yes; `undefined` for what is neither. */
export function asBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  return undefined;
}

function booleanText(value: unknown, { labels }: Format): string {
  const truth = asBoolean(value);
  if (truth === undefined) return plainText(value);
  return truth ? (labels?.true ?? 'Yes') : (labels?.false ?? 'No');
}
