import { ServiceError, pageRequest, readPage, remarksOf } from '../client';
import type { Exchange, HttpRequest, HttpResponse, PageFacts, Progress, ServiceClient } from '../client';
import type { Diagnosis, Pagination, Scopes } from '../model';
import { decode, findRows } from '../rows';
import type { Decoded } from '../rows';
import { diagnoseError } from './diagnoseError';

/** One page of an answer; an answer that is not paged has one. */
export interface LoadedPage {
  decoded: Decoded;
  /** What failed, where the rest is there all the same. */
  warning?: Diagnosis;
  /** In milliseconds since the epoch. */
  arrivedAt: number;
  /** Absent where nothing is paged. */
  facts?: PageFacts;
  /** What was sent and what came. */
  exchange?: Exchange;
}

/** How the pages of a request are read. */
export interface PagingPlan {
  pagination: Pagination;
  /** The expression to the rows; without one they are found. */
  rows?: string;
  scopes: Scopes;
}

export interface LoadOptions {
  /** Whether a missing page is an error: behind the last one it is not. */
  isFirst: boolean;
  signal: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Whether it lets all other requests to the service go first. */
  isPatient?: boolean;
}

/**
 * Sends a request and decodes its answer; of a page, also what it says of the next one.
 * @throws ServiceError when there is no data, ExpressionError when nothing was sent
 */
export async function loadPage(client: ServiceClient, request: HttpRequest, plan: PagingPlan | undefined, { isFirst, signal, onProgress, isPatient = false }: LoadOptions): Promise<LoadedPage> {
  try {
    const response = await client.send(plan ? pageRequest(plan.pagination, request) : request, { signal, isPatient, ...(onProgress && { onProgress }) });
    return await readAnswer(response, request, plan, signal);
  } catch (error) {
    // Some services say of a number behind the last page that there is nothing. Where the service itself names the next page, it has to be there.
    const mayBeBehind = !isFirst && (plan?.pagination.type === 'page' || plan?.pagination.type === 'offset');
    if (!mayBeBehind || !(error instanceof ServiceError) || error.diagnosis.kind !== 'notFound') throw error;
    return { decoded: { form: 'empty', value: null }, arrivedAt: Date.now(), facts: { target: request.target, rows: [] }, ...(error.exchange && { exchange: error.exchange }) };
  }
}

async function readAnswer(response: HttpResponse, request: HttpRequest, plan: PagingPlan | undefined, signal: AbortSignal): Promise<LoadedPage> {
  const { headers, exchange, status } = response;
  try {
    const decoded = await decode(response, request.responseType, signal);
    const remarks = await remarksOf(request, status, decoded.value);
    if (remarks && !remarks.hasData) throw new ServiceError(remarks.diagnosis, status, exchange);
    const page = { decoded, ...(remarks && { warning: remarks.diagnosis }), arrivedAt: Date.now(), exchange };
    if (!plan) return page;
    const { rows } = findRows(decoded.value, plan.rows, plan.scopes);
    return { ...page, facts: await readPage(plan.pagination, { target: request.target, headers, body: decoded.value, rows }) };
  } catch (error) {
    if (signal.aborted) throw error;
    // What cannot be read has arrived all the same, and people may want to see how.
    throw new ServiceError(await diagnoseError(error, response), status, exchange);
  }
}
