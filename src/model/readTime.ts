import { region } from './region';
import { fromWallClock } from './wallClock';

const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const MICROSOFT = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;
/** Dates in words (RFC 9110, section 5.6.7, and what people write), or with slashes. */
const WRITTEN = /^(?:\d{4}[-/]\d|\d{1,2}\/\d{1,2}\/\d{4}\b|(?=.*\b\d{4}\b)(?:[a-z]{3,9},?\s+)?(?:\d{1,2}[\s-])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,.-])/i;
/** A time of day with a zone behind it. */
const ZONED = /:\d{2}.*(?:Z|UTC?|GMT|[ECMP][SD]T|[-+]\d{2}:?\d{2})\s*(?:\([^()]*\))?$/i;
/** Seconds up to the year 2286 are smaller than milliseconds after March 1973. */
const MILLIS_FROM = 1e11;

/** Whether a text is a date or a time in one of the forms APIs use (RFC 3339 and its relatives, `/Date(n)/`). */
export function isTimeText(text: string): boolean {
  return (ISO.test(text) && !Number.isNaN(parseIso(text))) || MICROSOFT.test(text);
}

/**
 * Reads a time.
 * @param from - the unit of numbers; without it their size tells
 * @returns milliseconds since the epoch, or `undefined` when it is none
 */
export function readTime(value: unknown, from?: 'seconds' | 'millis'): number | undefined {
  if (typeof value === 'string') return readText(value.trim(), from);
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const millis = from === undefined ? Math.abs(value) >= MILLIS_FROM : from === 'millis';
  return within(millis ? value : value * 1000);
}

/** `2026-11-22` says nothing of a time of day. */
export function isDateOnly(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim());
}

function readText(text: string, from?: 'seconds' | 'millis'): number | undefined {
  const microsoft = MICROSOFT.exec(text);
  if (microsoft) return within(Number(microsoft[1]));
  if (ISO.test(text)) return within(parseIso(text));
  if (/^-?\d+(\.\d+)?$/.test(text)) return readTime(Number(text), from);
  // Engines find a date in any text that ends in a number: `checkout-2` would be in February 2001.
  return WRITTEN.test(text) ? within(parseInRegion(text)) : undefined;
}

/** `+0000` and a space before the time are common, and not all engines read them. */
function parseIso(text: string): number {
  const iso = text.replace(' ', 'T').replace(/\s/, '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  // A date alone is the same day everywhere.
  return iso.includes('T') ? parseInRegion(iso) : Date.parse(iso);
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
