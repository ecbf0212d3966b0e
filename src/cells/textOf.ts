import { entityName, isDateOnly, readBoolean, readDuration, readEntityRef, readNumber, readPercent, readTime } from '../model';
import type { Format } from '../model';
import { formatDuration } from './durations';
import { isListOf, itemFormat } from './listItems';
import { plainMarkdown } from './plainMarkdown';
import { formatBytes, formatInteger, formatNumber, formatPercent, wholeNumber } from './numbers';
import { formatDate, formatDateTime, formatDay, formatRelative, formatRelativeDay, formatTimeOfDay } from './times';

/** A value as one line of text: for tooltips, for screen readers, for cells that need nothing else. */
export function textOf(value: unknown, format: Format, now: number = Date.now()): string {
  if (value === null || value === undefined) return '';
  if (isListOf(value, format)) return value.map(item => itemText(item, itemFormat(format), now)).join(', ');
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
      return shown(value, readTime(value, format.from), time => (isDateOnly(value) ? formatRelativeDay(time, now) : formatRelative(time, now)));
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

/** An item of a list, where nothing must not be taken for no item. */
function itemText(item: unknown, format: Format, now: number): string {
  if (item === null || item === undefined) return '–';
  return item === '' ? '""' : textOf(item, format, now);
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

function booleanText(value: unknown, { labels }: Format): string {
  const truth = readBoolean(value);
  if (truth === undefined) return plainText(value);
  return truth ? (labels?.true ?? 'Yes') : (labels?.false ?? 'No');
}
