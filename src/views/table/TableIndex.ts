import { naturalOrder } from '../../cells';
import type { Json, Scopes } from '../../model';
import { descending, filterRows, foldText, inSlices, searchText, sortRows, upTo, wordTest } from '../../rows';
import type { Work } from '../../rows';
import { ColumnIndex } from './ColumnIndex';
import type { TableColumn } from './tableColumns';
import type { Filter, Sorting, TableState } from './tableState';

/** A value of a column and how many rows have it. */
export interface Choice {
  text: string;
  count: number;
}

/** Up to so many values (rows times columns), orders are kept ready: at 20 bytes each, that is 40 MB at most. */
const MOST_ORDERED = 2_000_000;

/**
 * Answers what a table asks of all its rows: their order, which pass, which values there are. Columns are evaluated
 * when they are first needed, once; work that is given up goes on there with the next question.
 */
export class TableIndex {
  private readonly columns: ReadonlyMap<string, ColumnIndex>;

  constructor(
    private readonly rows: readonly Json[],
    columns: readonly TableColumn[],
    scopes: Scopes,
  ) {
    this.columns = new Map(columns.map(column => [column.id, new ColumnIndex(rows, column, scopes)]));
  }

  /** The rows that pass, in order. */
  *select(state: TableState): Work<readonly number[]> {
    const tests = yield* this.tests(state);
    const sort = state.sort.filter(({ id }) => this.columns.has(id));
    if (tests.length === 0) return yield* this.sortAll(sort);
    const passing = yield* filterRows(this.rows.length, index => tests.every(test => test(index)));
    return yield* this.sort(passing, sort);
  }

  /** Works out beforehand what most first questions ask for: the values of all columns, and their orders. */
  *prepare(): Work<void> {
    const columns = [...this.columns.values()];
    for (const column of columns) yield* column.values();
    if (this.rows.length * columns.length > MOST_ORDERED) return;
    for (const column of columns) yield* column.order();
  }

  /**
   * The values of a column, most frequent first.
   * @throws DOMException `AbortError` when aborted
   */
  choices(id: string, signal?: AbortSignal): Promise<Choice[]> {
    return inSlices(this.count(id), signal);
  }

  private *count(id: string): Work<Choice[]> {
    const column = this.columns.get(id);
    if (!column) return [];
    const counts = new Map<string, number>();
    const values = yield* column.values();
    for (const [at, value] of values.entries()) {
      const text = choiceText(value);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if ((at & 1023) === 1023) yield;
    }
    const { compare } = naturalOrder();
    return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || compare(a.text, b.text));
  }

  /** By one column, the order of all rows is kept. */
  private *sortAll(sort: readonly Sorting[]): Work<readonly number[]> {
    const [first, ...others] = sort;
    const column = first && this.columns.get(first.id);
    if (!column || others.length > 0) return yield* this.sort(upTo(this.rows.length), sort);
    const order = yield* column.order();
    return first.descending ? descending(order, yield* column.places()) : order;
  }

  private *sort(rows: readonly number[], sort: readonly Sorting[]): Work<readonly number[]> {
    const order = [];
    for (const { id, descending: isDescending } of sort) {
      const column = this.columns.get(id);
      if (column) order.push({ places: yield* column.places(), descending: isDescending });
    }
    return order.length === 0 ? rows : yield* sortRows(rows, order);
  }

  private *tests({ search, filters }: TableState): Work<Array<(index: number) => boolean>> {
    const tests: Array<(index: number) => boolean> = [];
    const words = foldText(search).split(/\s+/).filter(Boolean);
    if (words.length > 0) {
      const columns: Json[][] = [];
      for (const column of this.columns.values()) columns.push(yield* column.values());
      const holds = words.map(wordTest);
      tests.push(index => holds.every(test => columns.some(values => test(values[index]))));
    }
    for (const [id, filter] of Object.entries(filters)) {
      const column = this.columns.get(id);
      if (column) tests.push(yield* filterTest(column, filter));
    }
    return tests;
  }
}

/** A value as it is chosen and stands in the URL; what is missing is told from an empty text. */
function choiceText(value: Json | undefined): string {
  return value === '' ? '""' : searchText(value);
}

function* filterTest(column: ColumnIndex, filter: Filter): Work<(index: number) => boolean> {
  if (filter.kind === 'range') {
    const keys = yield* column.sortKeys();
    const { from = -Infinity, to = Infinity } = filter;
    return index => {
      const key = keys[index];
      return (typeof key === 'number' || typeof key === 'bigint') && key >= from && key <= to;
    };
  }
  const values = yield* column.values();
  if (filter.kind === 'text') {
    const holds = wordTest(foldText(filter.text));
    return index => holds(values[index]);
  }
  const wanted = new Set(filter.values);
  return index => wanted.has(choiceText(values[index]));
}
