import type { HttpRequest } from '../client';
import type { PagingPlan } from './loadPage';

/** Under which the cache keeps an answer: who asked, and everything that makes a request what it is. */
export function answerKey(user: string, request: HttpRequest | undefined, plan?: PagingPlan): unknown[] {
  return ['proxy-pages', user, request && partsOf(request), plan && [plan.pagination, plan.rows]];
}

function partsOf({ service, method, target, headers, body, responseType }: HttpRequest): string[] {
  return [service.id, method, target, JSON.stringify(headers), body ?? '', responseType];
}
