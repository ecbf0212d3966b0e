import { region } from './region';
import { fromWallClock } from './wallClock';

/** ISO 8601 as RFC 3339 has it, with what else is written: a space, a comma, `+0000`, `+00`, and the zone's name as in Java. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/+-]{1,40}\])?)?$/;
/** Its basic format: `20261122T120000Z`. */
const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}(?::?\d{2})?)?)$/;
const MICROSOFT = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;
/** Dates in words (RFC 9110, section 5.6.7, and what people write), or with slashes. */
const WRITTEN = /^(?:\d{4}[-/]\d{1,2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{4}\b|(?=.*\b\d{4}\b)(?:[a-z]{3,9},?\s+)?(?:\d{1,2}[\s-])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,.-])/i;
/** A time of day with a zone behind it. */
const ZONED = /:\d{2}.*(?:Z|UTC?|GMT|[ECMP][SD]T|[-+]\d{2}:?\d{2})\s*(?:\([^()]*\))?$/i;
/** Numbers from a size on, and how many of them are a millisecond: times after March 1973 in a unit are larger than those up to the year 5000 in the next. */
const UNITS: ReadonlyArray<[from: number, perMilli: number]> = [
  [1e17, 1e6],
  [1e14, 1e3],
  [1e11, 1],
  [0, 1e-3],
];

/** Whether a text is a date or a time in one of the forms APIs use (RFC 3339 and its relatives, `/Date(n)/`). */
export function isTimeText(text: string): boolean {
  return MICROSOFT.test(text) || !Number.isNaN(parseIso(text));
}

/**
 * Reads a time.
 * @param from - the unit of numbers; without it their size tells seconds, milli-, micro- and nanoseconds apart
 * @returns milliseconds since the epoch, or `undefined` when it is none
 */
export function readTime(value: unknown, from?: 'seconds' | 'millis'): number | undefined {
  if (typeof value === 'string') return readText(value.trim(), from);
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  if (from !== undefined) return within(from === 'millis' ? value : value * 1000);
  const [, perMilli] = UNITS.find(([size]) => Math.abs(value) >= size) ?? [0, 1];
  return within(perMilli < 1 ? value * 1000 : value / perMilli);
}

/** `2026-11-22` says nothing of a time of day. */
export function isDateOnly(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim());
}

function readText(text: string, from?: 'seconds' | 'millis'): number | undefined {
  const microsoft = MICROSOFT.exec(text);
  if (microsoft) return within(Number(microsoft[1]));
  const iso = parseIso(text);
  if (!Number.isNaN(iso)) return within(iso);
  // Four digits are a year, and seconds only where somebody says so.
  if (/^-?\d+(\.\d+)?$/.test(text)) return from === undefined && /^\d{4}$/.test(text) ? undefined : readTime(Number(text), from);
  // Engines find a date in any text that ends in a number: `checkout-2` would be in February 2001.
  return WRITTEN.test(text) && isRealDay(text) ? within(parseInRegion(text)) : undefined;
}

/** Engines take February 30 for March 2, which is worse than the text. */
function isRealDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text) ?? [];
  return day === undefined || new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}

/** Puts a text into the form that all engines read; `NaN` for what is no time in any form of ISO 8601. */
function parseIso(text: string): number {
  const extended = text.replace(BASIC, '$1-$2-$3T$4:$5:$6');
  if (!ISO.test(extended) || !isRealDay(extended)) return NaN;
  // A date alone is the same day everywhere.
  if (extended.length <= 10) return Date.parse(extended);
  const [date, rest] = [extended.slice(0, 10), extended.slice(11)];
  const time = rest.replace(/\[.*$|\s/g, '').replace(',', '.').replace(/([+-]\d{2}):?(\d{2})?$/, (_all, hours: string, minutes = '00') => `${hours}:${minutes}`);
  return parseInRegion(`${date}T${time.toUpperCase()}`);
}

/** What names no zone is of the region's, as a person there would read it. */
function parseInRegion(text: string): number {
  if (region().timeZone === undefined || ZONED.test(text)) return Date.parse(text);
  const wall = Date.parse(/T\d/.test(text) ? `${text}Z` : `${text} UTC`);
  return Number.isNaN(wall) ? Date.parse(text) : fromWallClock(wall);
}

/** Within what `Date` can hold (ECMA-262, time values). */
function within(ms: number): number | undefined {
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? ms : undefined;
}
