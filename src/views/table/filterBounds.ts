import { fromWallClock, toWallClock } from '../../model';
import type { Format } from '../../model';

/** What bounds of a range are typed as, which is the type of their field. */
export type BoundType = 'number' | 'date' | 'datetime-local';

const TYPES: Partial<Record<Format['type'], BoundType>> = {
  ...{ number: 'number', integer: 'number', percent: 'number', bytes: 'number', duration: 'number' },
  ...{ date: 'date', datetime: 'datetime-local', relative: 'datetime-local' },
};
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** How the bounds of a format are typed; `undefined` for formats without any. */
export function boundType({ type }: Format): BoundType | undefined {
  return TYPES[type];
}

/**
 * Reads a bound as it is typed, times in the region's time zone. It is in the unit of the sort keys of the column, and
 * the upper bound includes what it names: all of a day, all of a minute.
 */
export function readBound(text: string, type: BoundType, isUpper: boolean): number | undefined {
  if (text === '') return undefined;
  const bound = type === 'number' ? Number(text) : type === 'date' ? Date.parse(text) : fromWallClock(Date.parse(`${text}Z`));
  if (!Number.isFinite(bound)) return undefined;
  if (!isUpper || type === 'number') return bound;
  return bound + (type === 'date' ? DAY : MINUTE) - 1;
}

/** A bound as its field wants it. */
export function boundText(bound: number | undefined, type: BoundType): string {
  if (bound === undefined) return '';
  if (type === 'number') return String(bound);
  const wall = type === 'date' ? bound : toWallClock(bound);
  // The address can say anything, and not all of it is a time.
  return Math.abs(wall) <= 8.64e15 ? new Date(wall).toISOString().slice(0, type === 'date' ? 10 : 16) : '';
}
