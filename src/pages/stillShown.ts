import { formatRelative, formatTimeOfDay } from '../cells';

/** Says of data that could not be renewed how old it is. */
export function stillShown(updatedAt: number, now: number = Date.now()): string {
  return `Shown below: what arrived at ${formatTimeOfDay(updatedAt)}, ${formatRelative(updatedAt, now)}.`;
}
