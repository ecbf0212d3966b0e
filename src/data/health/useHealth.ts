import { QueryClient, useQueries } from '@tanstack/react-query';
import type { Query } from '@tanstack/react-query';
import { Queue } from '../../client/Queue';
import type { Service } from '../../model';
import { useData } from '../DataProvider';
import { useRefresh } from '../RefreshContext';
import { probe } from './probe';
import type { ServiceHealth } from './ServiceHealth';

/** Between two checks of a service whose configuration says nothing of it. */
const DEFAULT_INTERVAL_MS = 30_000;
/** So many checks are remembered. */
export const LONGEST_HISTORY = 30;
/** Checks that are under way at a time: services that hang must not hold up the portal. */
const AT_A_TIME = 4;
/** A check younger than this is not made again just because somebody comes back. */
const STALE_MS = 5_000;

/** One time at which a service was asked. */
export interface Check {
  /** In milliseconds since the epoch. */
  at: number;
  health: ServiceHealth;
}

/** What is known of a service, and how to know more. */
export interface HealthWatch {
  /** Oldest first; kept until the portal is loaded again. */
  history: readonly Check[];
  isChecking: boolean;
  /** Asks now, unless it is being asked. */
  check: () => void;
}

/** Apart from the data of the pages: a check is no data, and its age is not theirs. */
const checks = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity, staleTime: STALE_MS, networkMode: 'always', structuralSharing: false } } });
const queue = new Queue(AT_A_TIME);

const NONE: readonly Check[] = [];

/** Asks services how they are, again and again while somebody looks. In the order of the services. */
export function useHealth(services: readonly Service[]): HealthWatch[] {
  const { client, user } = useData();
  const { chosenMs } = useRefresh();
  const results = useQueries(
    {
      queries: services.map(service => {
        const intervalMs = chosenMs ?? service.health?.intervalMs ?? DEFAULT_INTERVAL_MS;
        const queryKey = ['health', user, service.id];
        return {
          queryKey,
          queryFn: async ({ signal }: { signal: AbortSignal }): Promise<readonly Check[]> => {
            const health = await queue.run(() => probe(client, service, signal), signal);
            const before = checks.getQueryData<readonly Check[]>(queryKey) ?? NONE;
            return [...before, { at: Date.now(), health }].slice(-LONGEST_HISTORY);
          },
          refetchInterval: (query: Query<readonly Check[]>) => !hasNoSession(query.state.data) && intervalMs > 0 && intervalMs,
          refetchIntervalInBackground: false,
          refetchOnWindowFocus: intervalMs > 0,
        };
      }),
    },
    checks,
  );
  return results.map(({ data, isFetching, refetch }) => ({ history: data ?? NONE, isChecking: isFetching, check: () => void refetch({ cancelRefetch: false }) }));
}

/** Nobody is asked on behalf of a person who has to sign in again. */
function hasNoSession(history: readonly Check[] | undefined): boolean {
  return history?.at(-1)?.health.diagnosis?.kind === 'session';
}
