import { ExpressionError, assertSafePath } from '../expressions';
import type { Service } from '../model';

/** The part of Backstage's `DiscoveryApi` that is needed here. */
export interface Discovery {
  getBaseUrl(pluginId: string): Promise<string>;
}

/** Where a service's requests begin, without a slash at the end. */
export async function resolveBase(service: Service, discovery: Discovery): Promise<string> {
  return `${(await rootOf(service, discovery)).replace(/\/+$/, '')}${service.basePath}`;
}

async function rootOf(service: Service, discovery: Discovery): Promise<string> {
  switch (service.kind) {
    case 'proxy':
      return `${await discovery.getBaseUrl('proxy')}${service.endpoint}`;
    case 'plugin':
      return discovery.getBaseUrl(service.pluginId);
    case 'url':
      return service.url;
  }
}

/**
 * The URL of a target below a base.
 * @throws ExpressionError when it would lie anywhere else
 */
export function urlBelow(base: string, target: string): URL {
  assertSafePath(target);
  const root = new URL(base);
  const url = new URL(`${base}${target}`);
  const rootPath = root.pathname.replace(/\/$/, '');
  const below = url.pathname === rootPath || url.pathname.startsWith(`${rootPath}/`) || rootPath === '';
  if (url.origin !== root.origin || url.username !== root.username || !below)
    throw new ExpressionError("The request would leave its service's base.", target);
  url.hash = '';
  return url;
}
