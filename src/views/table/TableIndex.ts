import { compile } from '../../expressions';
import type { Json, Scopes } from '../../model';
import { filterRows, foldText, inSlices, placesOf, searchText, sortKey, sortRows, upTo, wordTest } from '../../rows';
import type { SortKey, Work } from '../../rows';
import type { TableColumn } from './tableColumns';
import type { Filter, TableState } from './tableState';

/** A value of a column and how many rows have it. */
export interface Choice {
  text: string;
  count: number;
}

/**
 * Answers what a table asks of all its rows: their order, which pass, which values there are. Columns are evaluated
 * when they are first needed, once; work that is given up goes on there with the next question.
 */
export class TableIndex {
  private readonly evaluated = new Map<string, Json[]>();
  private readonly keys = new Map<string, SortKey[]>();
  private readonly places = new Map<string, Float64Array>();

  constructor(
    private readonly rows: readonly Json[],
    private readonly columns: readonly TableColumn[],
    private readonly scopes: Scopes,
  ) {}

  /** The rows that pass, in order. */
  *select(state: TableState): Work<number[]> {
    const tests = yield* this.tests(state);
    const passing = tests.length === 0 ? upTo(this.rows.length) : yield* filterRows(this.rows.length, index => tests.every(test => test(index)));
    const order = [];
    for (const { id, descending } of state.sort) {
      const column = this.column(id);
      if (column) order.push({ places: yield* this.sortPlaces(column), descending });
    }
    return order.length === 0 ? passing : yield* sortRows(passing, order);
  }

  /** Evaluates all columns, so that the first question need not wait for it. */
  *prepare(): Work<void> {
    for (const column of this.columns) yield* this.values(column);
  }

  /**
   * The values of a column, most frequent first.
   * @throws DOMException `AbortError` when aborted
   */
  choices(id: string, signal?: AbortSignal): Promise<Choice[]> {
    return inSlices(this.count(id), signal);
  }

  private *count(id: string): Work<Choice[]> {
    const column = this.column(id);
    if (!column) return [];
    const counts = new Map<string, number>();
    const values = yield* this.values(column);
    for (const [at, value] of values.entries()) {
      const text = searchText(value);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if ((at & 1023) === 1023) yield;
    }
    return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  }

  private column(id: string): TableColumn | undefined {
    return this.columns.find(column => column.id === id);
  }

  private *values(column: TableColumn): Work<Json[]> {
    const expression = compile(column.value);
    const read = (row: Json): Json => {
      try {
        return expression.usesScopes ? expression.evaluate(row, { ...this.scopes, row }) : expression.evaluate(row);
      } catch {
        return null;
      }
    };
    return yield* this.fill(remember(this.evaluated, column.id), read);
  }

  private *sortKeys(column: TableColumn): Work<SortKey[]> {
    const values = yield* this.values(column);
    return yield* this.fill(remember(this.keys, column.id), (_row, index) => sortKey(values[index], column.format));
  }

  private *sortPlaces(column: TableColumn): Work<Float64Array> {
    const known = this.places.get(column.id);
    if (known) return known;
    const places = yield* placesOf(yield* this.sortKeys(column));
    this.places.set(column.id, places);
    return places;
  }

  /** Goes on where a list ends, until it has one for every row. */
  private *fill<T>(list: T[], each: (row: Json, index: number) => T): Work<T[]> {
    while (list.length < this.rows.length) {
      for (const end = Math.min(list.length + STEP, this.rows.length); list.length < end; ) list.push(each(this.rows[list.length] ?? null, list.length));
      yield;
    }
    return list;
  }

  private *tests({ search, filters }: TableState): Work<Array<(index: number) => boolean>> {
    const tests: Array<(index: number) => boolean> = [];
    const words = foldText(search).split(/\s+/).filter(Boolean);
    if (words.length > 0) {
      const columns: Json[][] = [];
      for (const column of this.columns) columns.push(yield* this.values(column));
      const holds = words.map(wordTest);
      tests.push(index => holds.every(test => columns.some(values => test(values[index]))));
    }
    for (const [id, filter] of Object.entries(filters)) {
      const column = this.column(id);
      if (column) tests.push(yield* this.filterTest(column, filter));
    }
    return tests;
  }

  private *filterTest(column: TableColumn, filter: Filter): Work<(index: number) => boolean> {
    if (filter.kind === 'range') {
      const keys = yield* this.sortKeys(column);
      const { from = -Infinity, to = Infinity } = filter;
      return index => {
        const key = keys[index];
        return typeof key === 'number' && key >= from && key <= to;
      };
    }
    const values = yield* this.values(column);
    if (filter.kind === 'text') {
      const holds = wordTest(foldText(filter.text));
      return index => holds(values[index]);
    }
    const wanted = new Set(filter.values);
    return index => wanted.has(searchText(values[index]));
  }
}

/** How many rows are evaluated before the clock is asked. */
const STEP = 256;

function remember<T>(lists: Map<string, T[]>, id: string): T[] {
  const known = lists.get(id) ?? [];
  lists.set(id, known);
  return known;
}
