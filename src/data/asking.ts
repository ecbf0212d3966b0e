import type { QueryClient, QueryState } from '@tanstack/react-query';
import { askAgainMs, isWorthRepeating, retryDelayMs, wantsToWait } from './askAgain';
import { setbacksOf } from './setbacks';

/** More pages than this are asked for again by hand only: polling them would be a storm of requests. */
const POLLED_PAGES = 10;

/** A request as the cache knows it. */
interface Asked {
  state: QueryState<{ pages: readonly unknown[] }>;
}

/**
 * When a request is sent again, in React Query's terms.
 * @param refreshMs - how often while all is well, in milliseconds; 0 for once
 */
export function asking(queries: QueryClient, queryHash: string, refreshMs: number, isRepeatable: boolean) {
  const isPolled = (query: Asked) => (query.state.data?.pages.length ?? 0) <= POLLED_PAGES;
  const refetchInterval = (query: Asked) => {
    const { error, errorUpdatedAt: failedAt } = query.state;
    return isPolled(query) && askAgainMs({ refreshMs, isRepeatable, error, failedAt, setbacks: setbacksOf(query), seed: queryHash });
  };
  const current = () => queries.getQueryCache().get<{ pages: readonly unknown[] }>(queryHash);
  return {
    refetchInterval,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: (query: Asked) => refreshMs > 0 && isPolled(query) && !wantsToWait(query.state.error),
    refetchOnMount: isPolled,
    retry: (failures: number, error: Error) => {
      const query = current();
      return isWorthRepeating(failures, error, { isRepeatable, setbacks: query ? setbacksOf(query) : 0 });
    },
    retryDelay: retryDelayMs,
    /** When a request that failed is sent again by itself. */
    nextTryAt: (): number | undefined => {
      const query = current();
      const waitMs = query?.state.error && refetchInterval(query);
      return query && waitMs ? query.state.errorUpdatedAt + waitMs : undefined;
    },
  };
}
