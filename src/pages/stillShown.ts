import { formatRelative } from '../cells';

/** Says of data that could not be renewed how old it is. */
export function stillShown(updatedAt: number, now: number = Date.now()): string {
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(updatedAt);
  return `Shown below: what arrived at ${time}, ${formatRelative(updatedAt, now)}.`;
}
