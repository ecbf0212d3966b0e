import type { Json, Pagination } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { setVariables } from '../setVariables';
import { withQuery } from './withQuery';

/**
 * The request for a page. GraphQL knows no parameters of the URL: there, what names the page are variables; numbers, but a
 * text for a cursor.
 * @param request - its target holds the parameters of the page, whatever it is
 */
export function pageRequest(pagination: Pagination, request: HttpRequest): HttpRequest {
  if (!request.isGraphql) return request;
  const readers = variablesOf(pagination);
  const parameters = new URLSearchParams(request.target.split('?').slice(1).join('?'));
  const own = Object.entries(readers).flatMap(([name, read]): Array<[string, Json]> => {
    const text = parameters.get(name);
    return text === null ? [] : [[name, read(text)]];
  });
  const target = withQuery(request.target, Object.fromEntries(Object.keys(readers).map(name => [name, []])));
  return setVariables({ ...request, target }, Object.fromEntries(own));
}

/** The parameters that name a page, and what they are. */
function variablesOf(pagination: Pagination): Record<string, (text: string) => Json> {
  switch (pagination.type) {
    case 'page':
      return { [pagination.pageParam]: Number, [pagination.sizeParam]: Number };
    case 'offset':
      return { [pagination.offsetParam]: Number, [pagination.limitParam]: Number };
    case 'cursor':
      return { [pagination.cursorParam]: String, ...(pagination.sizeParam !== undefined && { [pagination.sizeParam]: Number }) };
    default:
      return {};
  }
}
