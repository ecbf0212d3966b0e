import { numberFormat } from '../../../cells';
import type { Paging } from '../../../model';

/** What an export has, and what there is. */
export interface Counts {
  /** How many rows are shown, and exported. */
  shown: number;
  /** How many rows are loaded. */
  loaded: number;
  /** Whether the service has searched, so that what is loaded is not all it has. */
  isSearched: boolean;
  paging?: Paging;
}

/** Says which rows an export has: all there are, those that pass the filters, or only those loaded so far. */
export function exportCount({ shown, loaded, isSearched, paging }: Counts): string {
  const number = numberFormat();
  const rows = (count: number) => `${number.format(count)} ${count === 1 ? 'row' : 'rows'}`;
  const filtered = shown === loaded ? '' : `${number.format(shown)} filtered of `;
  const matching = isSearched ? ' that match the search' : '';
  if (!mayHaveMore(paging)) return filtered === '' ? `All ${rows(loaded)}${matching}` : `${filtered}${rows(loaded)}${matching}`;
  const total = paging?.total === undefined ? '; there may be more' : ` of ${number.format(paging.total)}`;
  return `${filtered === '' ? 'The' : `${filtered}the`} ${rows(loaded)} loaded${matching}${total}`;
}

/** Pages that were not loaded yet, or cannot be. */
function mayHaveMore(paging: Paging | undefined): boolean {
  return paging !== undefined && (paging.hasMore || (paging.total ?? 0) > paging.loaded || paging.notices.length > 0);
}
