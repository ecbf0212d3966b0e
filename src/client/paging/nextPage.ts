import type { CursorPagination, NumberedPagination, OffsetPagination, Pagination, Service } from '../../model';
import { mapNext } from './mapNext';
import type { PageFacts } from './readPage';
import { withQuery } from './withQuery';

/** Where the next page is, or why there is none that could be had. */
export type NextPage =
  | { target: string }
  /** All rows are there, as far as anybody can tell. */
  | { end: 'complete' }
  /** `maxRows` are loaded, and there are more. */
  | { end: 'capped' }
  /** The service sent a page, or the way to one, a second time. */
  | { end: 'repeated' }
  /** The next page lies outside the service's base. */
  | { end: 'outside'; url: string };

/** The target of the first page: what the request says, with the parameters of paging over its own. */
export function firstPage(pagination: Pagination, target: string): string {
  switch (pagination.type) {
    case 'page':
    case 'offset':
      return numberedTarget(pagination, target, 0, 0);
    case 'cursor':
      return withQuery(target, { [pagination.cursorParam]: [], ...sizeOf(pagination) });
    default:
      return target;
  }
}

/**
 * Decides what follows the pages that are there. An empty page, a missing or repeated cursor or link, and a page that came
 * before mean the end; a total is believed only as long as it fits what came.
 * @param pages - at least one
 */
export function nextPage(pagination: Pagination, service: Service, pages: readonly PageFacts[]): NextPage {
  const last = pages.at(-1);
  if (!last || last.rows.length === 0) return { end: 'complete' };
  if (isRepeated(pages)) return { end: 'repeated' };
  const next = follow(pagination, service, pages, last);
  return 'target' in next && countRows(pages) >= rowCap(pagination, pages) ? { end: 'capped' } : next;
}

/** The pages that count: not one that came a second time. */
export function countedPages(pages: readonly PageFacts[]): readonly PageFacts[] {
  return isRepeated(pages) ? pages.slice(0, -1) : pages;
}

/** How many rows the pages hold. */
export function countRows(pages: readonly PageFacts[]): number {
  return countedPages(pages).reduce((sum, { rows }) => sum + rows.length, 0);
}

/**
 * How many rows of the service the pages stand for: a page shorter than the longest before it has the same number of places,
 * some of which are left out because one may not see them.
 */
function countPlaces(pages: readonly PageFacts[]): number {
  let length = 0;
  let places = 0;
  for (const { rows } of pages) {
    length = Math.max(length, rows.length);
    places += length;
  }
  return places;
}

/** How many rows there may be: `maxRows` limits what is fetched, so what came first is never cut. */
export function rowCap({ maxRows }: Pagination, [first]: readonly PageFacts[]): number {
  return Math.max(maxRows, first?.rows.length ?? 0);
}

/** Whether the last page is one of those before it once more: the service does not know the parameter, or goes round. */
function isRepeated(pages: readonly PageFacts[]): boolean {
  const last = pages.at(-1);
  if (!last || last.rows.length === 0) return false;
  // Pages that differ mostly do so in their first rows.
  return pages.slice(0, -1).some(({ rows }) => rows.length === last.rows.length && rows.every((row, index) => JSON.stringify(row) === JSON.stringify(last.rows[index])));
}

function follow(pagination: Pagination, service: Service, pages: readonly PageFacts[], last: PageFacts): NextPage {
  const first = pages[0]?.target ?? '';
  switch (pagination.type) {
    case 'link':
    case 'next': {
      if (last.next === undefined) return { end: 'complete' };
      const mapped = mapNext(last.next, service, last.target);
      return 'outside' in mapped ? { end: 'outside', url: mapped.outside } : unlessSeen(mapped.target, pages);
    }
    case 'cursor':
      return last.next === undefined ? { end: 'complete' } : unlessSeen(withQuery(first, { [pagination.cursorParam]: [last.next], ...sizeOf(pagination) }), pages);
    default:
      return isLast(pagination, pages, last) ? { end: 'complete' } : { target: numberedTarget(pagination, first, pages.length, countPlaces(pages)) };
  }
}

function unlessSeen(target: string, pages: readonly PageFacts[]): NextPage {
  return pages.some(page => page.target === target) ? { end: 'repeated' } : { target };
}

/**
 * A page shorter than those before it is the last one unless the total says more: services leave out of a page what one may
 * not see. The first may be shorter than asked for because the service allows no longer ones; and a total that is just one
 * full page may be the number of rows in it.
 */
function isLast({ pageSize }: NumberedPagination | OffsetPagination, pages: readonly PageFacts[], last: PageFacts): boolean {
  const loaded = countRows(pages);
  const isShort = pages.length > 1 && last.rows.length < (pages[0]?.rows.length ?? 0);
  if (last.total === undefined) return isShort;
  if (last.total > countPlaces(pages)) return false;
  return isShort || (last.total >= loaded && !(pages.length === 1 && loaded === pageSize));
}

function numberedTarget(pagination: NumberedPagination | OffsetPagination, target: string, index: number, rowsBefore: number): string {
  return pagination.type === 'page'
    ? withQuery(target, { [pagination.pageParam]: [String(pagination.first + index)], [pagination.sizeParam]: [String(pagination.pageSize)] })
    : withQuery(target, { [pagination.offsetParam]: [String(rowsBefore)], [pagination.limitParam]: [String(pagination.pageSize)] });
}

function sizeOf({ sizeParam, pageSize }: CursorPagination): Record<string, string[]> {
  return sizeParam === undefined ? {} : { [sizeParam]: [String(pageSize)] };
}
