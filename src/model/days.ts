import { toWallClock } from './wallClock';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const RELATIVE = /^(?:today|([+-]\d{1,4})d)$/;

/** Whether a text is a calendar day that exists, as in `2026-01-31` (ISO 8601). */
export function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a text is a day, or one relative to today: `today`, `-7d`, `+1d`. */
export function isDayOrRelative(text: string): boolean {
  return isDay(text) || RELATIVE.test(text);
}

/**
 * The day that a text means.
 * @param now - decides what today is, in the time zone of the region
 * @returns `undefined` when it means none
 */
export function resolveDay(text: string, now: Date): string | undefined {
  if (isDay(text)) return text;
  const relative = RELATIVE.exec(text);
  if (!relative) return undefined;
  const today = new Date(toWallClock(now.getTime()));
  today.setUTCDate(today.getUTCDate() + Number(relative[1] ?? 0));
  return today.toISOString().slice(0, 10);
}
