import type { SortKey } from './sortKeys';
import type { Work } from './slices';

/** Smaller runs are sorted by the language before merging. */
const RUN = 256;
/** How many steps are done before the clock is asked, which costs more than a step. */
const STEP = 2048;

/**
 * What rows are ordered by, as numbers: keys that are numbers as they are, texts and integers that no number holds by their
 * rank among the values of the column, texts after all numbers; `NaN` for what is missing.
 */
export function* placesOf(keys: readonly SortKey[]): Work<Float64Array> {
  const places = new Float64Array(keys.length).fill(NaN);
  const texts = new Set<string>();
  let isExact = true;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at];
    if (typeof key === 'number') places[at] = key;
    else if (typeof key === 'string') texts.add(key);
    else if (typeof key === 'bigint') isExact = false;
    if (at % STEP === 0) yield;
  }
  if (texts.size === 0 && isExact) return places;
  const ranks = new Map<SortKey, number>();
  for (const number of yield* sortedNumbers(keys)) ranks.set(number, ranks.size);
  for (const text of yield* sorted([...texts], inCharacters)) ranks.set(text, ranks.size);
  for (let at = 0; at < keys.length; at += 1) {
    places[at] = ranks.get(keys[at] ?? null) ?? NaN;
    if (at % STEP === 0) yield;
  }
  return places;
}

/** The different numbers among keys. */
function* sortedNumbers(keys: readonly SortKey[]): Work<Iterable<number | bigint>> {
  const numbers = new Set<number>();
  const large = new Set<bigint>();
  for (const [at, key] of keys.entries()) {
    if (typeof key === 'number') numbers.add(key);
    else if (typeof key === 'bigint') large.add(key);
    if (at % STEP === 0) yield;
  }
  // That is fast enough in one go.
  if (large.size === 0) return Float64Array.from(numbers).sort();
  return yield* sorted<number | bigint>([...numbers, ...large], inSize);
}

const inCharacters = (texts: string[]) => texts.sort();
const inSize = (numbers: Array<number | bigint>) => numbers.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/**
 * Orders different values.
 * @param order - of a few of them
 */
function* sorted<T extends string | number | bigint>(values: readonly T[], order: (run: T[]) => T[]): Work<T[]> {
  let from: T[] = [];
  for (let start = 0; start < values.length; start += RUN) {
    for (const value of order(values.slice(start, start + RUN))) from.push(value);
    yield;
  }
  let to = new Array<T>(from.length);
  for (let width = RUN; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const pair: Pair = { left: start, middle: Math.min(start + width, from.length), right: Math.min(start + width, from.length), end: Math.min(start + 2 * width, from.length), at: start };
      while (pair.at < pair.end) {
        merge(from, to, pair);
        yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Two runs in order, side by side, and how far they are merged. */
interface Pair {
  left: number;
  readonly middle: number;
  right: number;
  readonly end: number;
  at: number;
}

/** Merges some of two runs. */
function merge<T extends string | number | bigint>(from: readonly T[], to: T[], pair: Pair): void {
  const { middle, end } = pair;
  let { left, right, at } = pair;
  for (const stop = Math.min(end, at + STEP); at < stop; at += 1) {
    const isLeft = left < middle && (right >= end || (from[left] as T) < (from[right] as T));
    to[at] = from[isLeft ? left++ : right++] as T;
  }
  Object.assign(pair, { left, right, at });
}
