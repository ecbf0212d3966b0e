import { compile } from '../../expressions';
import type { Json, Pagination } from '../../model';
import { parseNextLink } from './parseNextLink';

/** What a page that arrived says about itself and the next one. */
export interface PageFacts {
  /** The target it was asked for by. */
  target: string;
  rows: readonly Json[];
  /** The next cursor or URL, as the service wrote it. */
  next?: string;
  total?: number;
  /** A header that paging needs and that did not arrive. */
  missingHeader?: string;
}

/** A page as it arrived. */
export interface Arrived {
  target: string;
  headers: Headers;
  body: Json;
  rows: readonly Json[];
}

/**
 * Reads what a page says about paging.
 * @throws ExpressionError when `next` or `total` cannot be evaluated
 */
export async function readPage(pagination: Pagination, { target, headers, body, rows }: Arrived): Promise<PageFacts> {
  const next = await readNext(pagination, headers, body);
  const total = readTotal(pagination, headers, body);
  const missing = missingHeader(pagination, headers, rows.length);
  return { target, rows, ...(next !== undefined && { next }), ...(total !== undefined && { total }), ...(missing !== undefined && { missingHeader: missing }) };
}

async function readNext(pagination: Pagination, headers: Headers, body: Json): Promise<string | undefined> {
  if (pagination.type === 'link') {
    const header = headers.get('link');
    return header === null ? undefined : parseNextLink(header);
  }
  if (pagination.type !== 'cursor' && pagination.type !== 'next') return undefined;
  const value = compile(pagination.next).evaluate(body, { data: body });
  // Services write the end as null, as an empty text, or as false.
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
}

function readTotal({ total }: Pagination, headers: Headers, body: Json): number | undefined {
  if (!total) return undefined;
  const value = 'header' in total ? headers.get(total.header) : compile(total.expression).evaluate(body, { data: body });
  if (value === null || value === '' || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** No service cuts pages this short, so a shorter answer without a link is most likely all there is. */
const SHORTEST_PAGE = 10;

function missingHeader(pagination: Pagination, headers: Headers, rowCount: number): string | undefined {
  const { total } = pagination;
  if (pagination.type === 'link' && !pagination.isGuess && !headers.has('link') && rowCount >= SHORTEST_PAGE) return 'Link';
  return total && 'header' in total && !headers.has(total.header) ? total.header : undefined;
}
