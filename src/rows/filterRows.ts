import type { Work } from './slices';

/** The indices of the rows that pass, in the order of the rows. */
export function* filterRows(count: number, passes: (index: number) => boolean): Work<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (passes(index)) found.push(index);
    // Asking the clock costs more than most tests.
    if ((index & 511) === 511) yield;
  }
  return found;
}
