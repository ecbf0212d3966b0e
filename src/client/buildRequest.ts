import { ExpressionError, asText, pathTemplate, renderJson, textTemplate } from '../expressions';
import type { Json, QueryValue, RequestDef, Scopes, Service } from '../model';
import type { HttpRequest } from './HttpRequest';
import { isMutation } from './isMutation';

/**
 * Fills a configured request in.
 * @throws ExpressionError when a template has no value where it needs one, or a value does not fit its place
 */
export function buildRequest(def: RequestDef, service: Service, scopes: Scopes): HttpRequest {
  const path = pathTemplate(def.path, def.vars).expand(scopes);
  const headers = { accept: 'application/json, */*;q=0.8', ...buildHeaders({ ...service.headers, ...def.headers }, scopes) };
  const body = buildBody(def, scopes);
  return {
    service,
    key: def.key,
    method: def.method,
    target: appendQuery(path === '' || /^[/?]/.test(path) ? path : `/${path}`, def.query, scopes),
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
    ...(def.graphql && { isGraphql: true }),
    timeoutMs: def.timeoutMs ?? service.timeoutMs,
    maxBodyBytes: def.maxBodyBytes ?? service.maxBodyBytes,
    responseType: def.responseType,
    acceptStatus: def.acceptStatus,
    repeatable: def.safe || def.method === 'GET' || def.method === 'HEAD' || (def.graphql !== undefined && !isMutation(def.graphql.query)),
  };
}

/** JSON text; GraphQL is sent as https://graphql.github.io/graphql-over-http/draft/#sec-POST has it. */
function buildBody({ body, graphql }: RequestDef, scopes: Scopes): string | undefined {
  if (graphql) return JSON.stringify({ query: graphql.query, variables: renderJson(graphql.variables, scopes) });
  return body === undefined ? undefined : JSON.stringify(renderJson(body, scopes));
}

function appendQuery(target: string, query: Record<string, QueryValue>, scopes: Scopes): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      for (const text of queryTexts(item, scopes)) parameters.append(name, text);
    }
  }
  const added = parameters.toString();
  if (added === '') return target;
  const separator = target.includes('?') ? (/[?&]$/.test(target) ? '' : '&') : '?';
  return `${target}${separator}${added}`;
}

/** A template without a value is left out; one whose value is a list repeats the parameter. */
function queryTexts(item: string | number | boolean, scopes: Scopes): string[] {
  if (typeof item !== 'string') return [String(item)];
  const template = textTemplate(item);
  if (template.expressions.length === 0) return [template.render(scopes)];
  const value: Json = template.value(scopes);
  if (value === null || value === '') return [];
  return (Array.isArray(value) ? value : [value]).map(asText);
}

function buildHeaders(headers: Record<string, string>, scopes: Scopes): Record<string, string> {
  const built: Record<string, string> = {};
  for (const [name, source] of Object.entries(headers)) {
    const value = textTemplate(source).render(scopes).trim();
    // RFC 9110, section 5.5: what else there is could end the field and begin another.
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new ExpressionError(`The header ${name} would hold a character that headers cannot carry.`, source);
    if (value !== '') built[name.toLowerCase()] = value;
  }
  return built;
}
