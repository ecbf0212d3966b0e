import { toWallClock } from '../model';
import { relativeFormat, timeFormat } from './intl';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Largest first; a step is used from its size on. */
const STEPS: ReadonlyArray<[Intl.RelativeTimeFormatUnit, number]> = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1000],
];

/** Date and time in the region's locale and time zone. */
export function formatDateTime(ms: number): string {
  return timeFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(ms);
}

/** The day in the region's time zone. */
export function formatDay(ms: number): string {
  return timeFormat({ dateStyle: 'medium' }).format(ms);
}

/** The time of day in the region's time zone. */
export function formatTimeOfDay(ms: number): string {
  return timeFormat({ timeStyle: 'short' }).format(ms);
}

/** A date alone, which is the same day in every time zone. */
export function formatDate(ms: number): string {
  return timeFormat({ dateStyle: 'medium', timeZone: 'UTC' }).format(ms);
}

/** Date and time with seconds and time zone, for tooltips. */
export function formatExact(ms: number): string {
  return timeFormat({ dateStyle: 'full', timeStyle: 'long' }).format(ms);
}

/** `3 hours ago`, `in 2 days`, `now`. */
export function formatRelative(ms: number, now: number): string {
  const difference = ms - now;
  const [unit, size] = STEPS.find(([, step]) => Math.abs(difference) >= step) ?? ['second', 1000];
  return relativeFormat().format(Math.abs(difference) < 1000 ? 0 : Math.trunc(difference / size), unit);
}

/** `today`, `yesterday`, `in 3 days`: a date alone says nothing of hours. */
export function formatRelativeDay(ms: number, now: number): string {
  const days = Math.round((ms - startOfDay(toWallClock(now))) / DAY);
  const [unit, size] = STEPS.find(([, step]) => step > DAY && Math.abs(days) * DAY >= step) ?? ['day', DAY];
  return relativeFormat().format(Math.trunc((days * DAY) / size), unit);
}

function startOfDay(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** How long a relative time stays true, in milliseconds. */
export function relativeStepMs(ms: number, now: number): number {
  const age = Math.abs(ms - now);
  if (age < MINUTE) return 5_000;
  return age < HOUR ? 30_000 : 10 * MINUTE;
}
