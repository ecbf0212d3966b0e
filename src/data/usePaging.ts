import { useCallback, useEffect, useMemo, useState } from 'react';
import { countRows, countedPages, nextPage, pagingNotices, rowCap } from '../client';
import type { NextPage, PageFacts } from '../client';
import type { Diagnosis, Json, Paging, Service } from '../model';
import type { LoadedPage, PagingPlan } from './loadPage';

/** What loads pages, as React Query's infinite query offers it. */
export interface PageLoader {
  fetchNextPage: () => Promise<unknown>;
  isFetchingNextPage: boolean;
  /** Why the next page did not come. */
  failure?: Diagnosis;
}

/** Where the page after those loaded is. */
export function pageAfter(plan: PagingPlan, service: Service, pages: readonly LoadedPage[]): NextPage {
  return nextPage(plan.pagination, service, factsOf(pages));
}

/** The rows of all pages, at most as many as may be fetched; a page that came twice counts once. */
export function rowsOf({ pagination }: PagingPlan, pages: readonly LoadedPage[]): readonly Json[] {
  const facts = factsOf(pages);
  const rows = countedPages(facts).flatMap(page => page.rows);
  const most = rowCap(pagination, facts);
  return rows.length > most ? rows.slice(0, most) : rows;
}

/** How far the pages are loaded, and how to load more; `undefined` where nothing is paged. */
export function usePaging(plan: PagingPlan | undefined, service: Service | undefined, pages: readonly LoadedPage[] | undefined, loader: PageLoader): Paging | undefined {
  const { fetchNextPage, isFetchingNextPage, failure } = loader;
  const [wantsAll, setWantsAll] = useState(false);
  const state = useMemo(() => (plan && service && pages ? pagingState(plan, service, pages) : undefined), [plan, service, pages]);
  const hasMore = state?.hasMore === true;
  const loadMore = useCallback(() => {
    if (hasMore && !isFetchingNextPage) void fetchNextPage();
  }, [hasMore, isFetchingNextPage, fetchNextPage]);
  const isStopped = !hasMore || failure !== undefined;
  useEffect(() => {
    if (!wantsAll) return;
    if (isStopped) setWantsAll(false);
    else loadMore();
    // Each page that arrives asks for the next one.
  }, [wantsAll, isStopped, loadMore, state]);
  return useMemo(
    () =>
      state && {
        ...state,
        isLoading: isFetchingNextPage,
        isLoadingAll: wantsAll,
        loadMore,
        loadAll: () => setWantsAll(true),
        stop: () => setWantsAll(false),
        ...(failure && { failure }),
      },
    [state, isFetchingNextPage, wantsAll, loadMore, failure],
  );
}

function pagingState(plan: PagingPlan, service: Service, pages: readonly LoadedPage[]): Pick<Paging, 'loaded' | 'total' | 'hasMore' | 'notices'> {
  const facts = factsOf(pages);
  const next = nextPage(plan.pagination, service, facts);
  const loaded = Math.min(countRows(facts), rowCap(plan.pagination, facts));
  const total = facts.at(-1)?.total ?? facts[0]?.total;
  const hasMore = 'target' in next;
  // A total that is smaller than what came, or that is reached while there is more, is none.
  const isSound = total !== undefined && (hasMore ? total > loaded : total >= loaded);
  return { loaded, hasMore, notices: pagingNotices(plan.pagination, service, facts, next), ...(isSound && { total }) };
}

function factsOf(pages: readonly LoadedPage[]): PageFacts[] {
  return pages.flatMap(({ facts }) => facts ?? []);
}
