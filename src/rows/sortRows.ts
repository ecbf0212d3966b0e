import type { SortKey } from './sortKeys';
import { slicer } from './slices';

/** One column of an order. */
export interface SortColumn {
  /** The key of every row. */
  keys: readonly SortKey[];
  descending: boolean;
}

/** Smaller runs are sorted by insertion before merging. */
const RUN = 16;

/**
 * Orders row indices by columns, the first one first. The order is stable: equal rows keep their place. Missing values
 * come last, ascending or descending. The main thread is never held for longer than a slice.
 * @throws DOMException `AbortError` when aborted
 */
export async function sortRows(indices: readonly number[], columns: readonly SortColumn[], signal?: AbortSignal): Promise<number[]> {
  const compare = comparator(columns);
  const work = slicer(signal);
  let from = [...indices];
  let to = new Array<number>(from.length);
  for (let start = 0; start < from.length; start += RUN) {
    insertionSort(from, start, Math.min(start + RUN, from.length), compare);
    await work.breathe();
  }
  for (let width = RUN; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      await merge(from, to, start, width, compare, work);
    }
    [from, to] = [to, from];
  }
  return from;
}

type Compare = (a: number, b: number) => number;

function comparator(columns: readonly SortColumn[]): Compare {
  return (a, b) => {
    for (const { keys, descending } of columns) {
      const [x, y] = [keys[a] ?? null, keys[b] ?? null];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      const order = compareKeys(x, y);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };
}

/** Numbers before texts. */
function compareKeys(x: number | string, y: number | string): number {
  if (typeof x === typeof y) return x < y ? -1 : x > y ? 1 : 0;
  return typeof x === 'number' ? -1 : 1;
}

function insertionSort(list: number[], start: number, end: number, compare: Compare): void {
  for (let at = start + 1; at < end; at += 1) {
    const item = list[at] as number;
    let place = at;
    while (place > start && compare(list[place - 1] as number, item) > 0) {
      list[place] = list[place - 1] as number;
      place -= 1;
    }
    list[place] = item;
  }
}

async function merge(from: number[], to: number[], start: number, width: number, compare: Compare, work: ReturnType<typeof slicer>): Promise<void> {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const takeLeft = left < middle && (right >= end || compare(from[left] as number, from[right] as number) <= 0);
    to[at] = from[takeLeft ? left++ : right++] as number;
    // Asking the clock costs more than a comparison.
    if ((at & 1023) === 0) await work.breathe();
  }
}
