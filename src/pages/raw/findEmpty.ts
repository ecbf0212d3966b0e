import { textOf } from '../../cells';
import type { Json, Scopes } from '../../model';
import { valueOf } from './explainView';
import type { ExplainedColumn } from './explainView';

/** Enough to know, and few enough to be there at once. */
const MOST_ROWS = 10_000;
/** As many of all columns take no longer. */
export const FIRST_ROWS = 1_000;

/** The empty cells of a column. */
export interface EmptyCells {
  /** The position of the first one, from 0. */
  first?: number;
  count: number;
  /** How many rows were looked at. */
  of: number;
}

/** Finds the cells of a column that show nothing, among the first rows. */
export function findEmpty({ value, format }: ExplainedColumn, rows: readonly Json[], scopes: Scopes, most = MOST_ROWS): EmptyCells {
  const looked = rows.slice(0, most);
  const empty = looked.flatMap((row, index) => (textOf(valueOf(value, row, scopes), format).trim() === '' ? [index] : []));
  const [first] = empty;
  return { ...(first !== undefined && { first }), count: empty.length, of: looked.length };
}
