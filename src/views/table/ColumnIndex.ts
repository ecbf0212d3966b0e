import { compile } from '../../expressions';
import type { Json, Scopes } from '../../model';
import { placesOf, sortKey, sortRows, upTo } from '../../rows';
import type { SortKey, Work } from '../../rows';
import { lastName } from './tableColumns';
import type { TableColumn } from './tableColumns';

/** How many rows are evaluated before the clock is asked. */
const STEP = 256;

/** What a table knows of one column in all its rows. Each part is worked out when it is first needed, once. */
export class ColumnIndex {
  private readonly evaluated: Json[] = [];
  private keys: SortKey[] = [];
  private knownPlaces: Float64Array | undefined;
  private knownOrder: readonly number[] | undefined;

  constructor(
    private readonly rows: readonly Json[],
    private readonly column: TableColumn,
    private readonly scopes: Scopes,
  ) {}

  /** The value of each row; missing where the expression cannot reach it. */
  *values(): Work<Json[]> {
    if (this.evaluated.length === this.rows.length) return this.evaluated;
    const expression = compile(this.column.value);
    const read = (row: Json): Json => {
      try {
        return expression.usesScopes ? expression.evaluate(row, { ...this.scopes, row }) : expression.evaluate(row);
      } catch {
        return null;
      }
    };
    return yield* this.fill(this.evaluated, read);
  }

  /** What each row is ordered by; see `sortKey`. */
  *sortKeys(): Work<SortKey[]> {
    const values = yield* this.values();
    const name = lastName(this.column.value);
    return yield* this.fill(this.keys, (_row, index) => sortKey(values[index], this.column.format, name));
  }

  /** What each row is ordered by, as numbers; see `placesOf`. */
  *places(): Work<Float64Array> {
    if (this.knownPlaces) return this.knownPlaces;
    const places = yield* placesOf(yield* this.sortKeys());
    // Keys of texts are longer than the texts, and only filters by a range ask for keys again.
    this.keys = [];
    this.knownPlaces = places;
    return places;
  }

  /** All rows, ascending, missing values last. */
  *order(): Work<readonly number[]> {
    this.knownOrder ??= yield* sortRows(upTo(this.rows.length), [{ places: yield* this.places(), descending: false }]);
    return this.knownOrder;
  }

  /** Goes on where a list ends, until it has one for every row. */
  private *fill<T>(list: T[], each: (row: Json, index: number) => T): Work<T[]> {
    while (list.length < this.rows.length) {
      for (const end = Math.min(list.length + STEP, this.rows.length); list.length < end; ) list.push(each(this.rows[list.length] ?? null, list.length));
      yield;
    }
    return list;
  }
}
