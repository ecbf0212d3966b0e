import type { QueryClient } from '@tanstack/react-query';
import type { HttpRequest, ServiceClient } from '../../client';
import type { RequestDef, RowAnswer, Scopes, Service } from '../../model';
import { asking } from '../asking';
import { loadPage } from '../loadPage';
import { shareUnchanged } from '../shareUnchanged';
import type { Pages } from '../shareUnchanged';

/** From what the requests of rows are made, and how they are sent. */
export interface RowSource {
  client: ServiceClient;
  queries: QueryClient;
  user: string;
  services: Record<string, Service>;
  /** By name. */
  requests: Record<string, RequestDef>;
  /** Those of the page. */
  scopes: Scopes;
  /** What is to be said of requests that cannot be sent, by name: what they need is on its way, or is not there. */
  held: Record<string, RowAnswer>;
  /** How often a person wants requests to be sent again, in milliseconds; as configured when absent. */
  chosenMs: number | undefined;
}

/** A request of a row as the cache knows it. */
export interface Asked {
  request: HttpRequest;
  key: unknown[];
  hash: string;
  refreshMs: number;
}

/**
 * How the request of a row is sent and kept, in React Query's terms.
 * @param freshSince - answers from before are asked for again, in milliseconds since the epoch
 */
export function rowQuery({ client, queries }: RowSource, { request, key, hash, refreshMs }: Asked, freshSince: number) {
  const { nextTryAt: _nextTryAt, ...when } = asking(queries, hash, refreshMs, request.repeatable);
  const ageMs = Math.max(0, Date.now() - freshSince);
  return {
    queryKey: key,
    queryFn: ({ signal }: { signal: AbortSignal }) => loadPage(client, request, undefined, { isFirst: true, signal, isPatient: true }),
    initialPageParam: request.target,
    getNextPageParam: () => undefined,
    meta: { service: request.service.id },
    structuralSharing: (before: unknown, after: unknown) => shareUnchanged(before as Pages, after as Pages),
    ...when,
    // What was scrolled away is not asked for again when it comes back; how old it may be is told by the refresh of the page.
    staleTime: refreshMs > 0 ? Math.min(ageMs, refreshMs) : ageMs,
    retryOnMount: (query: { state: { errorUpdatedAt: number } }) => query.state.errorUpdatedAt < freshSince,
  };
}
