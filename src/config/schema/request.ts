import * as z from 'zod/mini';
import { checked, duration, expression, messageOf, scalar, size, template, text } from './scalars';
import { pagination } from './pagination';
import { ExpressionError, pathTemplate, textTemplate } from '../../expressions';
import type { Json } from '../../model';

/** The portal's session owns the first two; the third is the connection's. */
const REFUSED = ['authorization', 'cookie', 'host'];
/** RFC 9110, section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Request headers. `Authorization`, `Cookie` and `Host` are refused. */
export const headers = z.record(z.string(), template).check(
  z.check(context => {
    for (const name of Object.keys(context.value)) {
      const issue = (message: string) => context.issues.push({ code: 'custom', message, input: name, path: [name] });
      if (REFUSED.includes(name.toLowerCase()))
        issue(`${name} cannot be set here: everybody can read this configuration, and the portal's session owns it. Secrets belong in proxy.endpoints.<key>.headers.`);
      else if (!TOKEN.test(name)) issue(`“${name}” is not the name of a header.`);
    }
  }),
);

/** Statuses besides 2xx. */
export const acceptStatus = z.array(z.int().check(z.gte(100), z.lte(599)));

const query = z.record(z.string(), z.union([scalar, z.array(scalar)]));

/** A GraphQL document and its variables, whose texts are templates. */
const graphql = z.strictObject({
  query: text.check(checked<string>(assertDocument)),
  variables: z.optional(z.record(z.string(), z.json()).check(checked<Record<string, Json>>(checkTemplates))),
});

function assertDocument(document: string): void {
  if (!document.includes('{')) throw new ExpressionError('This is no GraphQL document.', document, 'Write { things { name } }.');
}

/** @throws ExpressionError when a text in the value is no template */
export function checkTemplates(value: Json): void {
  if (typeof value === 'string') textTemplate(value);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkTemplates);
}

/** A request, given the schema of its pagination: `unknown` where that is read by itself. */
export const requestSchema = <P extends z.ZodMiniType>(paginationSchema: P) => z
  .strictObject({
    service: z.optional(text),
    path: z.optional(text),
    vars: z.optional(z.record(z.string(), expression)),
    method: z.optional(z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])),
    query: z.optional(query),
    headers: z.optional(headers),
    body: z.optional(z.json()),
    graphql: z.optional(graphql),
    responseType: z.optional(z.enum(['auto', 'json', 'ndjson', 'csv', 'tsv', 'xml', 'text'])),
    acceptStatus: z.optional(acceptStatus),
    timeout: z.optional(duration),
    maxBody: z.optional(size),
    refresh: z.optional(duration),
    safe: z.optional(z.boolean()),
    pagination: z.optional(paginationSchema),
  })
  .check(
    z.check(context => {
      const { path = '', vars, query: parameters = {}, body, graphql: document, method = document ? 'POST' : 'GET' } = context.value;
      const issue = (key: string, message: string) => context.issues.push({ code: 'custom', message, input: path, path: [key] });
      try {
        pathTemplate(path, vars);
      } catch (error) {
        issue('path', messageOf(error));
      }
      if (path.includes('#')) issue('path', 'A request has no fragment: # does not belong in its path.');
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) issue('path', "A path lies below the service's base: it cannot name another host.");
      // Browsers refuse to send one (https://fetch.spec.whatwg.org/#dom-request).
      if (body !== undefined && (method === 'GET' || method === 'HEAD')) issue('body', `A ${method} request has no body. Add method: POST.`);
      if (document && body !== undefined) issue('graphql', 'A request has a body or graphql, not both.');
      if (document && method !== 'POST') issue('method', 'GraphQL is sent with POST. Leave method out.');
      const [, literalQuery = ''] = path.split('?');
      for (const name of Object.keys(parameters)) {
        if (new URLSearchParams(literalQuery.replace(/\{[^}]*\}/g, '')).has(name))
          issue('query', `The parameter ${name} stands in path and in query.`);
      }
    }),
  );

/** A request, strictly. */
export const request = requestSchema(pagination);

/** A request, or the name of one of the page's `requests`. */
export const requestOrName = z.union([text, request]);
