import type { Work } from './slices';

/** One column of an order. */
export interface SortColumn {
  /** What every row is ordered by; see `placesOf`. `NaN` is missing. */
  places: Float64Array;
  descending: boolean;
}

/** Few enough that few rows are sorted at once as well, and three of them for each half of a number. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS];

/**
 * Orders row indices by columns, the first one first. The order is stable: equal rows keep their place. Missing values
 * come last, ascending or descending.
 */
export function* sortRows(indices: readonly number[], columns: readonly SortColumn[]): Work<number[]> {
  let rows = new Uint32Array(indices);
  // The sort is stable, so a sort by the first column leaves the order by the others where the first is equal.
  for (const column of [...columns].reverse()) rows = yield* radixSort(rows, column);
  const sorted = new Array<number>(rows.length);
  for (let at = 0; at < rows.length; at += 1) sorted[at] = rows[at] as number;
  return sorted;
}

/** Rows and the two halves of what each is ordered by. */
interface Keyed {
  rows: Uint32Array;
  high: Uint32Array;
  low: Uint32Array;
}

/**
 * Sorts by one digit of the places after the other, the least one first (Knuth, The Art of Computer Programming, 5.2.5).
 * That compares nothing, and takes a tenth of what the sort of the language takes with a function that compares.
 */
function* radixSort(rows: Uint32Array, column: SortColumn): Work<Uint32Array> {
  let from = sortable(rows, column);
  let to: Keyed = { rows: new Uint32Array(rows.length), high: new Uint32Array(rows.length), low: new Uint32Array(rows.length) };
  for (const half of ['low', 'high'] as const) {
    for (const shift of SHIFTS) {
      yield;
      const starts = digitStarts(from[half], shift);
      if (starts === undefined) continue;
      move(from, to, from[half], shift, starts);
      [from, to] = [to, from];
    }
  }
  return from.rows;
}

/** Bits that rise with the number: those of IEEE 754 do once the sign is turned round, and below zero all the others. */
function sortable(rows: Uint32Array, { places, descending }: SortColumn): Keyed {
  const high = new Uint32Array(rows.length);
  const low = new Uint32Array(rows.length);
  const number = new DataView(new ArrayBuffer(8));
  for (let at = 0; at < rows.length; at += 1) {
    const place = places[rows[at] as number] as number;
    // Adding 0 makes 0 of -0, which is equal but has other bits.
    number.setFloat64(0, (descending ? -place : place) + 0);
    const top = number.getUint32(0);
    const turned = top >= 0x80000000 ? 0xffffffff : 0x80000000;
    const isMissing = place !== place;
    high[at] = isMissing ? 0xffffffff : top ^ turned;
    low[at] = isMissing ? 0xffffffff : number.getUint32(4) ^ (top >= 0x80000000 ? 0xffffffff : 0);
  }
  return { rows, high, low };
}

/** Where the rows of each digit begin; `undefined` when all have the same one. */
function digitStarts(half: Uint32Array, shift: number): Uint32Array | undefined {
  const starts = new Uint32Array(DIGITS);
  for (let at = 0; at < half.length; at += 1) {
    const digit = ((half[at] as number) >>> shift) & (DIGITS - 1);
    starts[digit] = (starts[digit] as number) + 1;
  }
  if (starts[((half[0] ?? 0) >>> shift) & (DIGITS - 1)] === half.length) return undefined;
  let start = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = starts[digit] as number;
    starts[digit] = start;
    start += count;
  }
  return starts;
}

/** Moves every row to where its digit belongs; `starts` are used up. */
function move(from: Keyed, to: Keyed, half: Uint32Array, shift: number, starts: Uint32Array): void {
  for (let at = 0; at < half.length; at += 1) {
    const digit = ((half[at] as number) >>> shift) & (DIGITS - 1);
    const place = starts[digit] as number;
    starts[digit] = place + 1;
    to.rows[place] = from.rows[at] as number;
    to.high[place] = from.high[at] as number;
    to.low[place] = from.low[at] as number;
  }
}
