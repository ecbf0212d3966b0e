import { region } from './region';

const QUARTER = 15 * 60_000;
const DAY = 86_400_000;
/** What `Date` can hold, in milliseconds (ECMA-262, time values). */
const LAST = 8.64e15;

/**
 * What a clock on a wall of the region shows at a time.
 * @returns the reading, in milliseconds since the epoch as if it were one in UTC
 */
export function toWallClock(ms: number): number {
  return ms + offsetAt(ms);
}

/**
 * When a clock on a wall of the region shows a reading. What it shows twice, as clocks are set back, is the first
 * time; what it never shows, as they are set forward, is as long after the change as it would have been.
 * @param wall - the reading, in milliseconds since the epoch as if it were one in UTC
 */
export function fromWallClock(wall: number): number {
  // Clocks are ahead or behind by less than a day, and are not changed twice within two.
  const [before, after] = [offsetAt(wall - DAY), offsetAt(wall + DAY)];
  const times = [wall - Math.max(before, after), wall - Math.min(before, after)];
  return times.find(ms => toWallClock(ms) === wall) ?? wall - before;
}

/** Offsets by quarter of an hour: asking the platform takes some hundred times longer. */
interface Offsets {
  timeZone: string;
  byQuarter: Map<number, number>;
  formatter: Intl.DateTimeFormat;
}
let known: Offsets | undefined;

/** How far the region's clocks are ahead of UTC, in milliseconds. */
function offsetAt(ms: number): number {
  const { timeZone } = region();
  const time = Math.max(-LAST, Math.min(LAST, ms));
  if (timeZone === undefined) return -new Date(time).getTimezoneOffset() * 60_000;
  if (known?.timeZone !== timeZone || known.byQuarter.size > 50_000)
    known = { timeZone, byQuarter: new Map(), formatter: new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }) };
  const quarter = Math.floor(time / QUARTER);
  const offset = known.byQuarter.get(quarter) ?? readOffset(quarter * QUARTER, known.formatter);
  known.byQuarter.set(quarter, offset);
  return offset;
}

/** Platforms tell offsets only in words: `GMT`, `GMT+05:30`, in the past `GMT+00:53:28`. */
function readOffset(ms: number, formatter: Intl.DateTimeFormat): number {
  const name = formatter.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] = /([-+\u2212])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  return (sign === '+' ? 1 : -1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}
