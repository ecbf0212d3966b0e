import { useCallback, useMemo } from 'react';
import { hashKey, skipToken, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { ServiceError, buildRequest, firstPage, setVariables, withQuery } from '../client';
import type { Exchange, HttpRequest, NextPage, Progress } from '../client';
import type { Diagnosis, Json, Paging, RequestDef, Scopes, Service } from '../model';
import type { Decoded } from '../rows';
import { answerKey } from './answerKey';
import { asking } from './asking';
import { useData } from './DataProvider';
import { diagnosisOf } from './diagnosisOf';
import { loadPage } from './loadPage';
import type { LoadedPage, PagingPlan } from './loadPage';
import { useProgress, withProgress } from './progress';
import { refetchFailed } from './refetchFailed';
import { useRefreshMs } from './RefreshContext';
import { shareUnchanged } from './shareUnchanged';
import type { Pages } from './shareUnchanged';
import { pageAfter, rowsOf, usePaging } from './usePaging';

/** What is known of an answer; data and a diagnosis together mean that the data is the last good one. */
export interface Answer {
  /** Of several pages the first. */
  decoded?: Decoded;
  /** The rows of all pages; absent where nothing is paged. */
  rows?: readonly Json[];
  /** Absent where nothing is paged, and while nothing is there. */
  paging?: Paging;
  diagnosis?: Diagnosis;
  /** What failed, where `decoded` holds the rest all the same. */
  warning?: Diagnosis;
  /** What came, page by page, with what was sent for it; one where nothing is paged. */
  pages?: readonly LoadedPage[];
  /** What was sent last, when no data came of it. */
  failed?: Exchange;
  /** When `decoded` arrived, in milliseconds since the epoch. */
  updatedAt?: number;
  /** When a request that failed is sent again by itself, in milliseconds since the epoch; absent when it is not. */
  nextTryAt?: number;
  /** How much has arrived of an answer that takes long. */
  progress?: Progress;
  /** Nothing to show yet. */
  isPending: boolean;
  /** A request is under way, other than one for a further page. */
  isFetching: boolean;
  retry: () => void;
}

/** What a view asks of a request besides what is configured. */
export interface AnswerOptions {
  /** The expression to the rows, for counting those of a page. */
  rows?: string;
  /** Parameters of the query, or variables of GraphQL, that go before those configured. */
  query?: Record<string, string[]>;
  /** It is no data of the page: its age is nobody's business, and it is asked for again only as configured. */
  isAside?: boolean;
}

/**
 * Sends a configured request, and keeps its answer fresh. Two views with the same request share one. While an input, the
 * order or the search changes, the answer from before stays; another page of the site begins with nothing.
 */
export function useAnswer(def: RequestDef | undefined, scopes: Scopes, options: AnswerOptions = {}): Answer {
  const { client, user, services } = useData();
  const queries = useQueryClient();
  const { request, diagnosis } = useBuilt(def, scopes, services, options.query);
  const plan = usePlan(def, scopes, options.rows);
  const service = request?.service;
  const place = JSON.stringify([def?.key, scopes.params]);
  const configuredMs = def?.refreshMs ?? 0;
  const chosenMs = useRefreshMs(configuredMs);
  const refreshMs = options.isAside ? configuredMs : chosenMs;
  const queryKey = answerKey(user, request, plan);
  const queryHash = hashKey(queryKey);
  const progress = useProgress(queryHash);
  const { nextTryAt: nextTry, ...when } = asking(queries, queryHash, refreshMs, request?.repeatable === true);
  const query = useInfiniteQuery({
    queryKey,
    queryFn: request
      ? ({ signal, pageParam }) => withProgress(queryHash, onProgress => loadPage(client, { ...request, target: pageParam }, plan, { isFirst: pageParam === request.target, signal, onProgress }))
      : skipToken,
    initialPageParam: request?.target ?? '',
    getNextPageParam: (_last, pages) => (plan && service ? targetOf(pageAfter(plan, service, pages)) : undefined),
    placeholderData: (previous, from) => (from?.meta?.place === place ? previous : undefined),
    meta: { place, isAside: options.isAside, service: service?.id },
    structuralSharing: (before, after) => shareUnchanged(before as Pages, after as Pages),
    ...when,
  });
  const { data, error, isPending, isFetching, isFetchingNextPage, isFetchNextPageError, refetch, fetchNextPage } = query;
  const failed = useMemo(() => diagnosis ?? (error ? diagnosisOf(error) : undefined), [diagnosis, error]);
  const letThrough = useCallback(() => client.letThrough(service?.id), [client, service]);
  const askNextPage = useCallback(() => {
    // Of a page that failed only a person asks again.
    if (isFetchNextPageError) letThrough();
    return fetchNextPage();
  }, [fetchNextPage, isFetchNextPageError, letThrough]);
  const paging = usePaging(plan, service, data?.pages, { fetchNextPage: askNextPage, isFetchingNextPage, ...(isFetchNextPageError && failed && { failure: failed }) });
  const rows = useMemo(() => (plan && data ? rowsOf(plan, data.pages) : undefined), [plan, data]);
  const first = data?.pages[0];
  const nextTryAt = nextTry();
  const warning = data?.pages.find(page => page.warning)?.warning;
  return {
    ...(data && { pages: data.pages }),
    ...(error instanceof ServiceError && error.exchange && { failed: error.exchange }),
    ...(first && { decoded: first.decoded, updatedAt: first.arrivedAt }),
    ...(rows && { rows }),
    ...(paging && { paging }),
    ...(failed && !isFetchNextPageError && { diagnosis: failed, ...(nextTryAt !== undefined && { nextTryAt }) }),
    ...(warning && { warning }),
    ...(progress && { progress }),
    isPending: isPending && !failed,
    isFetching: isFetching && !isFetchingNextPage,
    retry: () => {
      letThrough();
      // What else failed with it has most likely recovered with it.
      void refetch().then(({ isSuccess }) => isSuccess && service && refetchFailed(queries, service.id));
    },
  };
}

function usePlan(def: RequestDef | undefined, scopes: Scopes, rows: string | undefined): PagingPlan | undefined {
  return useMemo(() => (def?.pagination ? { pagination: def.pagination, ...(rows !== undefined && { rows }), scopes } : undefined), [def, rows, scopes]);
}

function useBuilt(def: RequestDef | undefined, scopes: Scopes, services: Record<string, Service>, query: AnswerOptions['query']): { request?: HttpRequest; diagnosis?: Diagnosis } {
  const queryText = JSON.stringify(query ?? {});
  return useMemo(() => {
    const service = def && services[def.service];
    if (!def || !service) return {};
    try {
      const request = withParameters(buildRequest(def, service, scopes), JSON.parse(queryText) as Record<string, string[]>);
      return { request: { ...request, target: def.pagination ? firstPage(def.pagination, request.target) : request.target } };
    } catch (error) {
      return { diagnosis: diagnosisOf(error) };
    }
  }, [def, services, scopes, queryText]);
}

/** GraphQL knows no parameters of the URL: there, they are variables. */
function withParameters(request: HttpRequest, parameters: Record<string, string[]>): HttpRequest {
  if (!request.isGraphql) return { ...request, target: withQuery(request.target, parameters) };
  return setVariables(request, Object.fromEntries(Object.entries(parameters).map(([name, values]) => [name, values[0] ?? null])));
}

function targetOf(next: NextPage): string | undefined {
  return 'target' in next ? next.target : undefined;
}
