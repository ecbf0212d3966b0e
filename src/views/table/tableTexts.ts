import { textOf } from '../../cells';
import type { Paging } from '../../model';
import type { TableColumn } from './tableColumns';
import type { Sorting } from './tableState';

/**
 * How many rows there are, in words.
 * @param shown - how many are left by the search and the filters
 * @param loaded - how many there are to search and filter
 * @param paging - absent where all rows came in one piece
 */
export function countText(shown: number, loaded: number, paging: Paging | undefined): string {
  if (!paging?.hasMore) return `${shown === loaded ? '' : `${written(shown)} of `}${written(loaded)} ${loaded === 1 ? 'row' : 'rows'}`;
  const { total } = paging;
  const progress = total === undefined ? `${written(loaded)} rows loaded, there may be more` : `${written(loaded)} of ${written(total)} rows loaded`;
  return shown === loaded ? progress : `${written(shown)} shown, ${progress}`;
}

/** What the rows are sorted by, in words; empty where they are as they came. */
export function sortText(columns: readonly TableColumn[], sort: readonly Sorting[]): string {
  const parts = sort.flatMap(({ id, descending }) => {
    const column = columns.find(item => item.id === id);
    return column ? [`${column.title} ${descending ? 'descending' : 'ascending'}`] : [];
  });
  return parts.length === 0 ? '' : `sorted by ${parts.join(', then ')}`;
}

/** In the way of the cells, whose formatters exist already: making one takes long. */
function written(count: number): string {
  return textOf(count, { type: 'integer' });
}
