import * as z from 'zod/mini';
import { action, rowAction } from './action';
import { duration, expression, id, size, template, text } from './scalars';
import { limits } from './pagination';
import { input } from './input';
import { region } from './region';
import { request, requestOrName } from './request';
import { health } from './health';
import { endpointService, serviceSchema } from './service';
import type { ViewDefinition } from '../defineView';
import { column, commonKeys } from './view';

const menu = z.union([
  z.boolean(),
  z.strictObject({ title: z.optional(text), priority: z.optional(z.number()) }),
]);

/** Segments are static or `:name`; React Router's other forms are not part of the contract, and no URL keeps a dot segment. */
const SEGMENT = '((?!\\.\\.?(/|$))[A-Za-z0-9_~.-]+|:[A-Za-z][A-Za-z0-9_]*)';
const pagePath = z.string().check(z.regex(new RegExp(`^/?${SEGMENT}(/${SEGMENT})*/?$`)));

/** A page, given the schemas of its views, tabs, requests, inputs and actions: `unknown` where they are read one by one. */
export function pageSchema<V extends z.ZodMiniType, T extends z.ZodMiniType, R extends z.ZodMiniType, I extends z.ZodMiniType, A extends z.ZodMiniType>({ view, tab, request: requestSchema, input: inputSchema, action: actionSchema }: { view: V; tab: T; request: R; input: I; action: A }) {
  return z.strictObject({
    path: z.optional(pagePath),
    title: z.optional(template),
    subtitle: z.optional(template),
    description: z.optional(text),
    icon: z.optional(text),
    menu: z.optional(menu),
    service: z.optional(text),
    inputs: z.optional(z.array(inputSchema)),
    request: z.optional(requestSchema),
    requests: z.optional(z.record(z.string(), requestSchema)),
    views: z.optional(z.array(view)),
    tabs: z.optional(z.array(tab)),
    actions: z.optional(z.array(actionSchema)),
  });
}

/** A tab, given the schema of its views. */
export function tabSchema<V extends z.ZodMiniType>(viewSchema: V) {
  return z.strictObject({ id: z.optional(id), title: template, showIf: z.optional(expression), views: z.array(viewSchema) });
}

export const defaults = z.strictObject({ timeout: z.optional(duration), maxBody: z.optional(size), refresh: z.optional(duration), ...limits, ...region });

/** `null` removes what another file declares. */
const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);

/** Views, pages and all of app-config that is ours, strictly, as editors check it; the rest of app-config is others'. */
export function strictSchemas(viewTypes: readonly ViewDefinition[]) {
  const view = z.union(viewTypes.map(({ type, shape }) => z.strictObject({ ...commonKeys(requestOrName, action), type: type === 'auto' ? z.optional(z.literal(type)) : z.literal(type), ...shape({ column, rowAction, request: requestOrName, item: schema => schema }) })));
  const page = pageSchema({ view, tab: tabSchema(view), request, input, action });
  const pages = z.optional(z.record(id, orNull(page)));
  const service = serviceSchema(health, { pages });
  const proxyPages = z.strictObject({
    title: z.optional(text),
    defaults: z.optional(defaults),
    services: z.optional(z.record(id, orNull(service))),
    pages,
  });
  const proxyPage = z.union([z.boolean(), z.extend(endpointService, { pages })]);
  const endpoint = z.union([text, z.looseObject({ proxyPage: z.optional(proxyPage) })]);
  const appConfig = z.looseObject({
    proxyPages: z.optional(proxyPages),
    proxy: z.optional(z.looseObject({ endpoints: z.optional(z.record(z.string(), endpoint)) })),
  });
  return { view, page, service, appConfig };
}
