import { textTemplate } from '../../expressions';
import type { Column, Scopes, View } from '../../model';
import { columnIds } from './columnIds';
import { isTable } from './definition';
import type { TableView } from './definition';
import type { Sorting, TableState } from './tableState';

/**
 * What a table leaves to the service, as parameters of its request: the order and the search, where the view says how. An
 * empty list takes a parameter away that the request has by itself.
 */
export function handedQuery(view: View | TableView, { sort, search }: Pick<TableState, 'sort' | 'search'>): Record<string, string[]> {
  if (!isTable(view)) return {};
  const query: Record<string, string[]> = {};
  const words = search.trim();
  if (view.search && words !== '') query[view.search.param] = [words];
  const sorted = view.sort ? sort.flatMap(sorting => sortedColumn(view.columns ?? [], sorting)) : [];
  if (view.sort && sorted.length > 0) {
    const { param, value, directionParam } = view.sort;
    query[param] = [sorted.map(scope => textTemplate(value).render(scope)).join(',')];
    if (directionParam !== undefined) query[directionParam] = [sorted[0]?.direction ?? 'asc'];
  }
  return query;
}

/** What is left for the rows that are loaded. */
export function localState(view: View | TableView, state: TableState): TableState {
  if (!isTable(view)) return state;
  return { ...state, ...(view.sort && { sort: [] }), ...(view.search && { search: '' }) };
}

/** The name under which a service knows a column; `undefined` where it cannot sort by it. */
export function sortName({ sort, value }: Pick<Column, 'sort' | 'value'>): string | undefined {
  return sort === false ? undefined : (sort ?? value);
}

type SortScope = Required<Pick<Scopes, 'column' | 'direction'>>;

function sortedColumn(columns: readonly Column[], { id, descending }: Sorting): SortScope[] {
  const column = columns[columnIds(columns).indexOf(id)];
  const name = column && sortName(column);
  return name === undefined ? [] : [{ column: name, direction: descending ? 'desc' : 'asc' }];
}
