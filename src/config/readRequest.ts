import * as z from 'zod/mini';
import { nearest, typeName } from '../model';
import type { Problem, RequestDef } from '../model';
import { joinKey } from './key';
import { readPagination } from './readPagination';
import type { PagingDefaults } from './readPagination';
import { readPart } from './readPart';
import { durationToMs, sizeToBytes } from './schema/scalars';
import { requestSchema } from './schema/request';

const schema = requestSchema(z.unknown());

/** What a request takes from the page and the site it stands in. */
export interface RequestContext {
  /** The page's service. */
  service?: string;
  /** Where the page names it. */
  serviceKey?: string;
  /** The ids of all services. */
  services: readonly string[];
  /** The names of the page's requests, with what they are. */
  requests: Record<string, RequestDef>;
  /** In milliseconds. */
  refreshMs: number;
  paging: PagingDefaults;
  problems: Problem[];
}

const ESSENTIAL = ['service', 'path', 'vars', 'method', 'query', 'body', 'graphql', 'responseType'];

/**
 * Reads a request, or looks up the name of one of the page's.
 * @returns `undefined` when it cannot be sent as the operator meant it
 */
export function readRequest(input: unknown, key: string, context: RequestContext): RequestDef | undefined {
  if (typeof input === 'string') return lookUp(input, key, context);
  const { problems } = context;
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    problems.push({
      severity: 'error',
      key,
      message: `Expected a request or the name of one, found ${typeName(input)}.`,
      expected: "an object with a path, or a name under the page's requests",
    });
    return undefined;
  }
  const read = readPart(schema, input, { key, essential: ESSENTIAL, problems });
  if (!read) return undefined;
  const service = read.service ?? context.service;
  if (!checkService(service, read.service === undefined ? (context.serviceKey ?? key) : `${key}.service`, context)) return undefined;
  const pagination = read.pagination === undefined ? undefined : readPagination(read.pagination, joinKey(key, 'pagination'), context.paging, problems, read.graphql !== undefined);
  return {
    key,
    service,
    path: read.path ?? '',
    vars: read.vars ?? {},
    method: read.method ?? (read.graphql ? 'POST' : 'GET'),
    query: read.query ?? {},
    headers: read.headers ?? {},
    ...(read.body !== undefined && { body: read.body }),
    ...(read.graphql && { graphql: { query: read.graphql.query, variables: read.graphql.variables ?? {} } }),
    responseType: read.responseType ?? 'auto',
    acceptStatus: read.acceptStatus ?? [],
    ...(read.timeout !== undefined && { timeoutMs: durationToMs(read.timeout) }),
    ...(read.maxBody !== undefined && { maxBodyBytes: sizeToBytes(read.maxBody) }),
    refreshMs: read.refresh === undefined ? context.refreshMs : durationToMs(read.refresh),
    safe: read.safe ?? false,
    ...(pagination && { pagination }),
  };
}

function lookUp(name: string, key: string, { requests, problems }: RequestContext): RequestDef | undefined {
  const names = Object.keys(requests);
  const found = names.includes(name) ? requests[name] : undefined;
  if (found) return found;
  problems.push({
    severity: 'error',
    key,
    message: `The page has no request named ${name}.`,
    found: JSON.stringify(name),
    expected: names.length > 0 ? `one of ${names.join(', ')}` : "a request, as the page's requests are empty",
    suggestion: nearest(name, names),
  });
  return undefined;
}

function checkService(service: string | undefined, key: string, { services, problems }: RequestContext): service is string {
  if (service !== undefined && services.includes(service)) return true;
  const known = services.length > 0 ? `one of ${services.join(', ')}` : 'a service under proxyPages.services, or a proxyPage at an endpoint';
  problems.push(
    service === undefined
      ? { severity: 'error', key, message: 'The request names no service, and its page has none either.', expected: known }
      : {
          severity: 'error',
          key,
          message: `There is no service ${service}.`,
          found: JSON.stringify(service),
          expected: known,
          suggestion: nearest(service, services),
        },
  );
  return false;
}
