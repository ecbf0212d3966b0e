import { ID_PATTERN, isObject, serviceIdOfEndpoint, typeName } from '../model';
import type { Page, Problem, Service, Site, SiteReading } from '../model';
import { automaticPage, hasPage } from './automaticPage';
import { checkPaths } from './checkPaths';
import type { ViewDefinition } from './defineView';
import { joinKey } from './key';
import { readPage } from './readPage';
import { PAGING_DEFAULTS } from './readPagination';
import type { PagingDefaults } from './readPagination';
import { readPart } from './readPart';
import { DEFAULT_MAX_BODY_BYTES, DEFAULT_TIMEOUT_MS, readEndpointService, readService } from './readService';
import { unknownKey } from './describeIssue';
import { durationToMs, sizeToBytes } from './schema/scalars';
import { defaults as defaultsSchema } from './schema/site';

/** The two parts of app-config that the browser sees; whatever an operator may have written there. */
export interface SiteInput {
  /** `proxyPages` */
  proxyPages?: unknown;
  /** `proxy.endpoints`, of which only `proxyPage` is visible. */
  endpoints?: unknown;
}

const ENDPOINTS = 'proxy.endpoints';
const SITE = 'proxyPages';
const SITE_KEYS = ['title', 'defaults', 'services', 'pages'];

/**
 * Reads what the operator wrote into a typed site. It never throws: every mistake is a problem with its full key, and
 * costs the smallest part it belongs to.
 * @param viewTypes - the types of views that there are
 */
export function readSite({ proxyPages, endpoints }: SiteInput, viewTypes: readonly ViewDefinition[]): SiteReading {
  const problems: Problem[] = [];
  const own = record(proxyPages, SITE, problems);
  for (const name of Object.keys(own)) {
    if (!SITE_KEYS.includes(name)) problems.push(unknownKey(joinKey(SITE, name), name, SITE_KEYS));
  }
  const defaults = readPart(defaultsSchema, own.defaults ?? {}, { key: 'proxyPages.defaults', problems }) ?? {};
  const reader = new SiteReader(
    {
      timeoutMs: defaults.timeout === undefined ? DEFAULT_TIMEOUT_MS : durationToMs(defaults.timeout),
      maxBodyBytes: defaults.maxBody === undefined ? DEFAULT_MAX_BODY_BYTES : sizeToBytes(defaults.maxBody),
    },
    defaults.refresh === undefined ? 0 : durationToMs(defaults.refresh),
    { pageSize: defaults.pageSize ?? PAGING_DEFAULTS.pageSize, maxRows: defaults.maxRows ?? PAGING_DEFAULTS.maxRows },
    viewTypes,
    problems,
  );
  const { locale, timeZone } = defaults;
  const region = { ...(locale !== undefined && { locale }), ...(timeZone !== undefined && { timeZone }) };
  const endpointParts = readEndpointParts(endpoints, problems);
  const ownParts = readOwnParts(record(own.services, 'proxyPages.services', problems), problems);
  reader.readServices(ownParts, endpointParts);
  reader.readPages(record(own.pages, 'proxyPages.pages', problems), [...ownParts, ...endpointParts]);
  return { site: { title: readTitle(own.title, problems), region, services: reader.services, pages: reader.finish(locale) }, problems };
}

/** A service as it is written, and its pages. */
interface ServicePart {
  id: string;
  key: string;
  service: unknown;
  pages: Record<string, unknown>;
}

interface EndpointPart extends ServicePart {
  endpoint: string;
}

class SiteReader {
  /** Without a prototype: `constructor` is an id like any other. */
  readonly services = Object.create(null) as Site['services'];
  private readonly pages: Page[] = [];

  constructor(
    private readonly bounds: Pick<Service, 'timeoutMs' | 'maxBodyBytes'>,
    private readonly refreshMs: number,
    private readonly paging: PagingDefaults,
    private readonly viewTypes: readonly ViewDefinition[],
    private readonly problems: Problem[],
  ) {}

  readServices(ownParts: ServicePart[], endpointParts: EndpointPart[]): void {
    const context = { ...this.bounds, problems: this.problems };
    for (const { id, key, service } of ownParts) {
      if (this.isId(id, key)) this.addService(readService(id, service, key, context));
    }
    for (const { id, endpoint, key, service } of endpointParts) {
      if (this.isId(id, key)) this.addService(readEndpointService(id, endpoint, service, key, context));
    }
  }

  readPages(own: Record<string, unknown>, parts: ServicePart[]): void {
    const services = Object.keys(this.services);
    const context = { services, refreshMs: this.refreshMs, paging: this.paging, viewTypes: this.viewTypes, problems: this.problems };
    for (const [id, input] of Object.entries(own)) {
      const key = joinKey('proxyPages.pages', id);
      if (input !== null && this.isId(id, key)) this.pages.push(readPage(id, input, key, { ...context, pathPrefix: '' }));
    }
    for (const part of parts) {
      if (this.services[part.id]?.key !== part.key) continue;
      for (const [id, input] of Object.entries(part.pages)) {
        const key = joinKey(part.key, 'pages', id);
        const pageContext = { ...context, service: part.id, pathPrefix: `${part.id}/` };
        if (input !== null && this.isId(id, key)) this.pages.push(readPage(`${part.id}.${id}`, input, key, pageContext));
      }
    }
  }

  /** Adds the automatic pages and puts all into the order of the menu, titles as the locale has it. */
  finish(locale?: string): Page[] {
    for (const service of Object.values(this.services)) {
      if (!hasPage(service, this.pages)) this.pages.push(automaticPage(service, this.refreshMs, this.paging.maxRows));
    }
    const pages = checkPaths(this.pages, this.problems);
    const priority = (page: Page) => page.menu?.priority ?? Infinity;
    return pages.sort((a, b) => (priority(a) === priority(b) ? 0 : priority(a) - priority(b)) || a.title.localeCompare(b.title, locale));
  }

  private addService(service: Service | undefined): void {
    if (!service) return;
    const other = this.services[service.id];
    if (!other) this.services[service.id] = service;
    else
      this.problems.push({
        severity: 'error',
        key: service.key,
        message: `The id ${service.id} is taken by ${other.key}.`,
        expected: service.kind === 'proxy' && service.key.startsWith(ENDPOINTS) ? 'another id: proxyPage: { id: … }' : 'another id',
      });
  }

  private isId(id: string, key: string): boolean {
    if (ID_PATTERN.test(id)) return true;
    this.problems.push({
      severity: 'error',
      key,
      message: `“${id}” is no id.`,
      expected: 'lower-case letters and digits, beginning with a letter, with single dashes between',
      suggestion: serviceIdOfEndpoint(id.replace(/([a-z0-9])([A-Z])/g, '$1-$2')) || undefined,
    });
    return false;
  }
}

function readTitle(title: unknown, problems: Problem[]): string {
  if (typeof title === 'string' && title.trim() !== '') return title;
  if (title !== undefined && title !== null)
    problems.push({ severity: 'error', key: 'proxyPages.title', message: `Expected a text, found ${typeName(title)}.`, expected: 'a text' });
  return 'Services';
}

function readOwnParts(services: Record<string, unknown>, problems: Problem[]): ServicePart[] {
  return Object.entries(services).flatMap(([id, written]) => {
    if (written === null) return [];
    const key = joinKey('proxyPages.services', id);
    if (!isObject(written)) return [{ id, key, service: written, pages: {} }];
    const { pages, ...service } = written;
    return [{ id, key, service, pages: record(pages, joinKey(key, 'pages'), problems) }];
  });
}

function readEndpointParts(endpoints: unknown, problems: Problem[]): EndpointPart[] {
  return Object.entries(isObject(endpoints) ? endpoints : {}).flatMap(([endpoint, value]) => {
    const declared = isObject(value) ? value.proxyPage : undefined;
    if (declared === undefined || declared === null || declared === false) return [];
    const key = joinKey(ENDPOINTS, endpoint, 'proxyPage');
    if (declared !== true && !isObject(declared)) {
      problems.push({ severity: 'error', key, message: `Expected true or an object, found ${typeName(declared)}.`, found: JSON.stringify(declared), expected: 'true, or the keys of a service and its pages' });
      return [];
    }
    const { pages, ...service } = declared === true ? { pages: undefined } : declared;
    const id = typeof service.id === 'string' ? service.id : serviceIdOfEndpoint(endpoint);
    return [{ endpoint, id, key, service, pages: record(pages, joinKey(key, 'pages'), problems) }];
  });
}

function record(value: unknown, key: string, problems: Problem[]): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value;
  problems.push({ severity: 'error', key, message: `Expected an object, found ${typeName(value)}.`, found: JSON.stringify(value)?.slice(0, 80), expected: 'an object keyed by id' });
  return {};
}
