import { useSyncExternalStore } from 'react';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
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
  const client = useQueryClient();
  const isFetching = useIsFetching({ type: 'active' }) > 0;
  const oldest = useSyncExternalStore(
    notify => client.getQueryCache().subscribe(notify),
    () => oldestOf(client),
  );
  return {
    ...(oldest > 0 && { oldest }),
    isFetching,
    refresh: () => void client.refetchQueries({ type: 'active' }),
  };
}

/** 0 when nothing has arrived. */
function oldestOf(client: QueryClient): number {
  const times = client
    .getQueryCache()
    .findAll({ type: 'active', predicate: query => query.meta?.isAside !== true })
    .flatMap(query => (query.state.data as InfiniteData<LoadedPage> | undefined)?.pages.map(page => page.arrivedAt) ?? []);
  return times.length > 0 ? Math.min(...times) : 0;
}
