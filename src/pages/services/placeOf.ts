import type { Service } from '../../model';

/** Where a service is, for people. */
export function placeOf(service: Service): string {
  switch (service.kind) {
    case 'proxy':
      return `Proxy endpoint ${service.endpoint}`;
    case 'plugin':
      return `Backend plugin ${service.pluginId}`;
    case 'url':
      return `Called by the browser at ${new URL(service.url).origin}`;
  }
}

/** Where below that it is asked whether it is well. */
export function probedPath({ health, basePath }: Service): string {
  const path = health ? health.path : basePath;
  return path === '' ? '/' : path;
}
