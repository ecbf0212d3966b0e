import type { Service } from '../../model';

/** Stands for the host of a service whose address only the proxy knows. */
const UNKNOWN = 'http://service.invalid';

/** A next URL as a target below the service's base, or where it leads instead. */
export type MappedNext = { target: string } | { outside: string };

/**
 * Maps the URL of a next page back onto the service's base. Services name themselves as they know themselves, by a host and
 * a path that the browser cannot reach; only what lies below the base is kept. A URL whose path ends as the current one
 * does is the same resource, whatever stands before it.
 * @param next - absolute or relative, as the service wrote it
 * @param target - of the request it came with
 */
export function mapNext(next: string, service: Service, target: string): MappedNext {
  const [path = ''] = target.split('?', 1);
  const current = `${service.basePath}${path}`;
  const own = ownUrl(service);
  let url: URL;
  try {
    url = new URL(next, `${own ?? UNKNOWN}${own === undefined ? current : path}`);
  } catch {
    return { outside: next };
  }
  if (!/^https?:$/.test(url.protocol)) return { outside: next };
  if (own !== undefined) return below(url, new URL(own));
  const { pathname, search } = url;
  if (withoutSlash(pathname).endsWith(withoutSlash(current))) return { target: `${withoutSlash(path)}${path !== '' && pathname.endsWith('/') ? '/' : ''}${search}` };
  if (pathname.startsWith(`${service.basePath}/`)) return { target: `${pathname.slice(service.basePath.length)}${search}` };
  return { outside: next };
}

/** The base of a service that the browser calls itself, whose address is known. */
function ownUrl(service: Service): string | undefined {
  return service.kind === 'url' ? `${service.url.replace(/\/+$/, '')}${service.basePath}` : undefined;
}

function below(url: URL, base: URL): MappedNext {
  const root = base.pathname.replace(/\/$/, '');
  if (url.host !== base.host || (url.pathname !== root && !url.pathname.startsWith(`${root}/`))) return { outside: url.href };
  return { target: `${url.pathname.slice(root.length)}${url.search}` };
}

/** Many services redirect between the two forms, and name only the other one. */
function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
