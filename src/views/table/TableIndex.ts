import { compile } from '../../expressions';
import type { Json, Scopes } from '../../model';
import { filterRows, foldText, placesOf, searchText, slicer, sortKey, sortRows, upTo, wordTest } from '../../rows';
import type { SortKey } from '../../rows';
import type { TableColumn } from './tableColumns';
import type { Filter, TableState } from './tableState';

/** A value of a column and how many rows have it. */
export interface Choice {
  text: string;
  count: number;
}

/**
 * Answers what a table asks of all its rows: their order, which pass, which values there are. Columns are evaluated
 * when they are first needed, once, and in slices of the main thread.
 */
export class TableIndex {
  private readonly evaluated = new Map<string, Promise<Json[]>>();
  private readonly keys = new Map<string, Promise<SortKey[]>>();
  private readonly places = new Map<string, Promise<Float64Array>>();

  constructor(
    private readonly rows: readonly Json[],
    private readonly columns: readonly TableColumn[],
    private readonly scopes: Scopes,
  ) {}

  /** The rows that pass, in order. */
  async select(state: TableState, signal?: AbortSignal): Promise<number[]> {
    const tests = await this.tests(state);
    const passing = tests.length === 0 ? upTo(this.rows.length) : await filterRows(this.rows.length, index => tests.every(test => test(index)), signal);
    const order = await Promise.all(
      state.sort.flatMap(({ id, descending }) => {
        const column = this.column(id);
        return column ? [this.sortPlaces(column).then(places => ({ places, descending }))] : [];
      }),
    );
    return order.length === 0 ? passing : sortRows(passing, order, signal);
  }

  /**
   * The values of a column, most frequent first.
   * @throws DOMException `AbortError` when aborted
   */
  async choices(id: string, signal?: AbortSignal): Promise<Choice[]> {
    const column = this.column(id);
    if (!column) return [];
    const counts = new Map<string, number>();
    const values = await this.values(column);
    const work = slicer(signal);
    for (const [at, value] of values.entries()) {
      const text = searchText(value);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if ((at & 1023) === 1023) await work.breathe();
    }
    return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  }

  private column(id: string): TableColumn | undefined {
    return this.columns.find(column => column.id === id);
  }

  private values(column: TableColumn): Promise<Json[]> {
    return remember(this.evaluated, column.id, () => {
      const expression = compile(column.value);
      return this.map(row => {
        try {
          return expression.usesScopes ? expression.evaluate(row, { ...this.scopes, row }) : expression.evaluate(row);
        } catch {
          return null;
        }
      });
    });
  }

  private sortKeys(column: TableColumn): Promise<SortKey[]> {
    return remember(this.keys, column.id, async () => {
      const values = await this.values(column);
      return this.map((_row, index) => sortKey(values[index], column.format));
    });
  }

  private sortPlaces(column: TableColumn): Promise<Float64Array> {
    return remember(this.places, column.id, async () => placesOf(await this.sortKeys(column)));
  }

  private async map<T>(each: (row: Json, index: number) => T): Promise<T[]> {
    const work = slicer();
    const results: T[] = [];
    for (let index = 0; index < this.rows.length; index += 1) {
      results.push(each(this.rows[index] ?? null, index));
      if ((index & 255) !== 255) continue;
      const pause = work.breathe();
      if (pause) await pause;
    }
    return results;
  }

  private async tests({ search, filters }: TableState): Promise<Array<(index: number) => boolean>> {
    const tests: Array<(index: number) => boolean> = [];
    const words = foldText(search).split(/\s+/).filter(Boolean);
    if (words.length > 0) {
      const columns = await Promise.all(this.columns.map(column => this.values(column)));
      const holds = words.map(wordTest);
      tests.push(index => holds.every(test => columns.some(values => test(values[index]))));
    }
    for (const [id, filter] of Object.entries(filters)) {
      const column = this.column(id);
      if (column) tests.push(await this.filterTest(column, filter));
    }
    return tests;
  }

  private async filterTest(column: TableColumn, filter: Filter): Promise<(index: number) => boolean> {
    if (filter.kind === 'range') {
      const keys = await this.sortKeys(column);
      const { from = -Infinity, to = Infinity } = filter;
      return index => {
        const key = keys[index];
        return typeof key === 'number' && key >= from && key <= to;
      };
    }
    const values = await this.values(column);
    if (filter.kind === 'text') {
      const holds = wordTest(foldText(filter.text));
      return index => holds(values[index]);
    }
    const wanted = new Set(filter.values);
    return index => wanted.has(searchText(values[index]));
  }
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
