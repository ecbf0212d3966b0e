import { slicer } from './slices';

/**
 * The indices of the rows that pass, in the order of the rows. The main thread is never held for longer than a slice.
 * @throws DOMException `AbortError` when aborted
 */
export async function filterRows(count: number, passes: (index: number) => boolean, signal?: AbortSignal): Promise<number[]> {
  const work = slicer(signal);
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (passes(index)) found.push(index);
    // Asking the clock costs more than most tests.
    if ((index & 511) === 511) await work.breathe();
  }
  return found;
}
