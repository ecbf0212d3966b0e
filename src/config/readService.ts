import * as z from 'zod/mini';
import type { Problem, Service } from '../model';
import { titleFromId } from '../model';
import { joinKey } from './key';
import { readHealth } from './readHealth';
import { readPart } from './readPart';
import { durationToMs, sizeToBytes } from './schema/scalars';
import { endpointServiceSchema, serviceSchema } from './schema/service';

const schema = serviceSchema(z.unknown());
const endpointService = endpointServiceSchema(z.unknown());

/** Where an answer is waited for when nothing else is said: the proxy itself has no timeout. */
export const DEFAULT_TIMEOUT_MS = 15_000;

/** A longer body would take a page's memory; parsed, it has several times its size. */
export const DEFAULT_MAX_BODY_BYTES = 50_000_000;

/** What a service takes from the site. */
export interface ServiceContext {
  /** In milliseconds. */
  timeoutMs: number;
  maxBodyBytes: number;
  problems: Problem[];
}

/** Keys without which a request would go somewhere else. */
const ESSENTIAL = ['proxy', 'plugin', 'url', 'basePath'];

/** Reads a service under `proxyPages.services`. */
export function readService(id: string, input: unknown, key: string, context: ServiceContext): Service | undefined {
  const read = readPart(schema, input, { key, essential: ESSENTIAL, problems: context.problems });
  if (!read) return undefined;
  const common = commonPart(id, key, read, context);
  if (read.proxy !== undefined) return { ...common, kind: 'proxy', endpoint: withLeadingSlash(read.proxy) };
  if (read.plugin !== undefined) return { ...common, kind: 'plugin', pluginId: read.plugin };
  return { ...common, kind: 'url', url: read.url ?? '' };
}

/** Reads the service that `proxyPage` declares at an endpoint. */
export function readEndpointService(id: string, endpoint: string, input: unknown, key: string, context: ServiceContext): Service | undefined {
  const read = readPart(endpointService, input, { key, essential: ESSENTIAL, problems: context.problems });
  return read && { ...commonPart(id, key, read, context), kind: 'proxy', endpoint: withLeadingSlash(endpoint) };
}

interface Common {
  title?: string;
  description?: string;
  basePath?: string;
  headers?: Record<string, string>;
  timeout?: string | Record<string, number>;
  maxBody?: string | number;
  health?: unknown;
}

function commonPart(id: string, key: string, read: Common, { timeoutMs, maxBodyBytes, problems }: ServiceContext) {
  const basePath = read.basePath ? withLeadingSlash(read.basePath).replace(/\/+$/, '') : '';
  const health = readHealth(read.health, joinKey(key, 'health'), basePath, problems);
  return {
    id,
    key,
    title: read.title ?? titleFromId(id),
    ...(read.description !== undefined && { description: read.description }),
    basePath,
    headers: read.headers ?? {},
    timeoutMs: read.timeout === undefined ? timeoutMs : durationToMs(read.timeout),
    maxBodyBytes: read.maxBody === undefined ? maxBodyBytes : sizeToBytes(read.maxBody),
    ...(health && { health }),
  };
}

function withLeadingSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
