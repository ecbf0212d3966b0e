import { viewsOf } from '../model';
import type { Page, Service } from '../model';

/** Whether a page or a request names the service. */
export function hasPage(service: Service, pages: readonly Page[]): boolean {
  return pages.some(
    page =>
      page.service === service.id ||
      page.request?.service === service.id ||
      Object.values(page.requests).some(request => request.service === service.id) ||
      page.inputs.some(input => 'options' in input && !Array.isArray(input.options) && input.options.request.service === service.id) ||
      viewsOf(page).some(view => [view.request, ...('rowRequests' in view ? Object.values(view.rowRequests ?? {}) : [])].some(request => request?.service === service.id)),
  );
}

/** The page of a service that no page and no request names: it shows what the base path answers, and follows its links to further pages. */
export function automaticPage(service: Service, refreshMs: number, maxRows: number): Page {
  const { id, key, title, description } = service;
  const request = {
    key,
    service: id,
    path: '',
    vars: {},
    method: 'GET' as const,
    query: {},
    headers: {},
    responseType: 'auto' as const,
    acceptStatus: [],
    refreshMs,
    safe: false,
    pagination: { type: 'link' as const, isGuess: true as const, maxRows },
  };
  return {
    id,
    key,
    path: id,
    title: title.replace(/[{}]/g, brace => brace + brace),
    ...(description !== undefined && { description }),
    service: id,
    inputs: [],
    requests: {},
    chained: [], actions: [],
    usesEntity: false,
    tabs: [],
    views: [{ type: 'auto', key, id: '1', width: 12, request, problems: [] }],
    problems: [],
  };
}
