import type { JsonObject } from '../model';
import type { HttpRequest } from './HttpRequest';

/** Sets variables of a GraphQL request; those that it has by itself give way. */
export function setVariables(request: HttpRequest, variables: JsonObject): HttpRequest {
  if (Object.keys(variables).length === 0) return request;
  const { variables: configured, ...rest } = JSON.parse(request.body ?? '{}') as { variables?: JsonObject };
  return { ...request, body: JSON.stringify({ ...rest, variables: { ...configured, ...variables } }) };
}
