/** Rows or columns by their place: the first one, and the one after the last. */
export interface Range {
  first: number;
  end: number;
}

/** Part of a line of rows or columns: the ones to draw, and the space in pixels of those before and after. */
export interface Span {
  visible: readonly number[];
  before: number;
  after: number;
}

/** So many more are drawn at each end, for browsers scroll on while a page is busy. */
const [MORE_ROWS, MORE_COLUMNS] = [4, 3];

/** The rows to draw of those that are all equally high; sizes are in pixels. */
export function rowsInView(scrolled: number, viewHeight: number, height: number): Range {
  const first = Math.floor(scrolled / height);
  return { first: Math.max(0, first - MORE_ROWS), end: Math.ceil((scrolled + viewHeight) / height) + MORE_ROWS };
}

/**
 * The columns to draw.
 * @param starts - where each begins, and last where all of them end; in pixels, as are the others
 */
export function columnsInView(starts: readonly number[], scrolled: number, viewWidth: number): Range {
  const after = starts.findIndex(start => start > scrolled);
  const beyond = starts.findIndex(start => start >= scrolled + viewWidth);
  const count = starts.length - 1;
  const first = (after < 0 ? count : after) - 1;
  return { first: Math.max(0, first - MORE_COLUMNS), end: Math.min(count, (beyond < 0 ? count : beyond) + MORE_COLUMNS) };
}

/**
 * What of so many is drawn.
 * @param range - all of them when absent; one that lies beyond the end shows as many of the last
 * @param startOf - where one begins, in pixels
 */
export function spanOf(count: number, range: Range | undefined, startOf: (position: number) => number): Span {
  const { first, end } = range ? within(range, count) : { first: 0, end: count };
  return { visible: Array.from({ length: end - first }, (_, index) => first + index), before: startOf(first), after: startOf(count) - startOf(end) };
}

function within({ first, end }: Range, count: number): Range {
  const last = Math.min(end, count);
  return { first: last - Math.min(end - first, count), end: last };
}
