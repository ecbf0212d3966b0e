import * as z from 'zod/mini';
import { scopeMentions } from '../expressions';
import { isObject, titleFromId } from '../model';
import type { Page, Problem, RequestDef, View } from '../model';
import { chainRequests } from './chainRequests';
import { checkInputNames } from './checkInputNames';
import { joinKey } from './key';
import { readActions } from './readActions';
import type { PagingDefaults } from './readPagination';
import { readInputs } from './readInputs';
import { readPart } from './readPart';
import { readRequest } from './readRequest';
import { readView } from './readView';
import type { ViewContext } from './readView';
import type { ViewDefinition } from './defineView';
import { readTabs } from './readTabs';
import { pageSchema } from './schema/site';

const schema = pageSchema({ view: z.unknown(), tab: z.unknown(), request: z.unknown(), input: z.unknown(), action: z.unknown() });

/** What a page takes from the site. */
export interface PageContext {
  /** The service its requests use by default. */
  service?: string;
  services: readonly string[];
  /** In milliseconds. */
  refreshMs: number;
  paging: PagingDefaults;
  /** The types of views that there are. */
  viewTypes: readonly ViewDefinition[];
  /** Before the page's own path, as in `billing/` for the pages at an endpoint. */
  pathPrefix: string;
  problems: Problem[];
}

/** Order of the sidebar where a page says nothing, as the portal has it. */
const DEFAULT_PRIORITY = 100;

/** Reads a page. One that is lost is still a page, at its id, and shows its problems. */
export function readPage(id: string, input: unknown, key: string, context: PageContext): Page {
  const problems: Problem[] = [];
  const page = readShell(id, input, key, { ...context, problems });
  if (isObject(input)) checkInputNames(input, key, page.inputs, problems);
  context.problems.push(...distinct(problems));
  return page;
}

function readShell(id: string, input: unknown, key: string, context: PageContext): Page {
  const { problems, pathPrefix } = context;
  const read = readPart(schema, input, { key, essential: ['path', 'service', 'request', 'views', 'tabs'], problems });
  const localId = id.slice(id.lastIndexOf('.') + 1);
  const base = { id, key, title: titleFromId(localId), path: `${pathPrefix}${localId}`, inputs: [], requests: {}, chained: [], actions: [], usesEntity: false, views: [], tabs: [] };
  if (!read) return { ...base, ...titleOf(input), ...serviceOf(input, context), problems };
  const service = read.service ?? context.service;
  const requestContext: ViewContext = { services: context.services, refreshMs: context.refreshMs, paging: context.paging, viewTypes: context.viewTypes, requests: {}, problems, ...(service && { service, serviceKey: joinKey(key, 'service') }) };
  for (const [name, request] of Object.entries(read.requests ?? {})) {
    if (request === null) continue;
    const known = readRequest(request, joinKey(key, 'requests', name), requestContext);
    if (known) requestContext.requests[name] = known;
  }
  const inputs = readInputs(read.inputs ?? [], joinKey(key, 'inputs'), requestContext);
  const request = read.request === undefined ? undefined : readRequest(read.request, joinKey(key, 'request'), requestContext);
  const views = readViews(read, key, requestContext, request);
  const path = read.path === undefined ? base.path : `${pathPrefix}${read.path.replace(/^\/|\/$/g, '')}`;
  return {
    ...base,
    path,
    title: read.title ?? base.title,
    ...(read.subtitle !== undefined && { subtitle: read.subtitle }),
    ...(read.description !== undefined && { description: read.description }),
    ...(read.icon !== undefined && { icon: read.icon }),
    ...readMenu(read.menu, read.title ?? base.title, path, key, problems),
    ...(service && { service }),
    inputs,
    ...(request && { request }),
    requests: requestContext.requests,
    chained: chainRequests(input as Record<string, unknown>, requestContext.requests, key, problems),
    actions: readActions(read.actions ?? [], joinKey(key, 'actions'), requestContext),
    usesEntity: scopeMentions('entity', input).length > 0,
    views,
    tabs: readTabs(read.tabs ?? [], joinKey(key, 'tabs'), views.length, requestContext, request),
    problems: pageProblems(problems, key),
  };
}

/** Without views a page shows what its request, or the base of its service, answers. */
function readViews({ views, tabs }: { views?: unknown[]; tabs?: unknown[] }, key: string, context: ViewContext, request: RequestDef | undefined): View[] {
  if (views === undefined && tabs !== undefined && tabs.length > 0) return [];
  if (views !== undefined) return views.map((view, index) => readView(view, joinKey(key, 'views', index), index + 1, context, request));
  return [readView({ type: 'auto', ...(!request && { request: {} }) }, key, 1, context, request)];
}

function readMenu(menu: boolean | { title?: string; priority?: number } | undefined, title: string, path: string, key: string, problems: Problem[]): { menu?: Page['menu'] } {
  if (menu === undefined || menu === false) return {};
  const at = joinKey(key, 'menu');
  if (path.includes(':')) {
    problems.push({ severity: 'error', key: at, message: `A page with parameters cannot be in the menu: nothing says what ${path} would open.`, expected: 'no menu' });
    return {};
  }
  const own = menu === true ? {} : menu;
  if (own.title === undefined && /[{}]/.test(title)) {
    problems.push({ severity: 'error', key: at, message: 'The title has placeholders, which mean nothing in the menu.', expected: 'menu: { title: … }' });
    return {};
  }
  return { menu: { ...(own.title !== undefined && { title: own.title }), priority: own.priority ?? DEFAULT_PRIORITY } };
}

/** Problems of a view are shown at the view. */
function pageProblems(problems: Problem[], key: string): Problem[] {
  return distinct(problems.filter(problem => problem.severity === 'error' && !isInView(problem.key, key)));
}

function isInView(problem: string, page: string): boolean {
  return /^\.(tabs\[\d+\]\.)?views\[/.test(problem.slice(page.length)) && problem.startsWith(page);
}

/** A service that does not exist is missed by every view of its page. */
function distinct(problems: Problem[]): Problem[] {
  return problems.filter((problem, index) => problems.findIndex(({ key, message }) => key === problem.key && message === problem.message) === index);
}

function titleOf(input: unknown): { title?: string } {
  return isObject(input) && typeof input.title === 'string' && !/[{}]/.test(input.title) ? { title: input.title } : {};
}

/** Where the index lists a page that is lost. */
function serviceOf(input: unknown, { service, services }: PageContext): { service?: string } {
  const own = isObject(input) && typeof input.service === 'string' && services.includes(input.service) ? input.service : service;
  return own === undefined ? {} : { service: own };
}
