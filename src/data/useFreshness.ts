import { useSyncExternalStore } from 'react';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { useData } from './DataProvider';
import type { LoadedPage } from './loadPage';

/** How fresh the data on the page is. */
export interface Freshness {
  /** When the oldest of what is shown arrived, in milliseconds since the epoch; absent while nothing is shown. */
  oldest?: number;
  isFetching: boolean;
  /** Sends every request of the page again. */
  refresh: () => void;
}

/** Watches the requests of the page that is open. */
export function useFreshness(): Freshness {
  const queries = useQueryClient();
  const { client } = useData();
  const isFetching = useIsFetching({ type: 'active' }) > 0;
  const oldest = useSyncExternalStore(
    notify => queries.getQueryCache().subscribe(notify),
    () => oldestOf(queries),
  );
  return {
    ...(oldest > 0 && { oldest }),
    isFetching,
    refresh: () => {
      client.letThrough();
      // What is out of view is asked for again when it comes into view.
      void queries.invalidateQueries();
    },
  };
}

/** 0 when nothing has arrived. */
function oldestOf(queries: QueryClient): number {
  const times = queries
    .getQueryCache()
    .findAll({ type: 'active', predicate: query => query.meta?.isAside !== true })
    .flatMap(query => (query.state.data as InfiniteData<LoadedPage> | undefined)?.pages.map(page => page.arrivedAt) ?? []);
  return times.length > 0 ? Math.min(...times) : 0;
}
