import { endpointYaml } from '../../client/diagnose/appConfig';
import type { Method, RequestDef, Service } from '../../model';

/** In the order in which they are listed. */
const METHODS: readonly Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Headers that the proxy lets pass in both directions anyway; source: @backstage/plugin-proxy-backend. */
const PASSING = ['accept', 'accept-language', 'cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'host', 'last-modified', 'pragma', 'user-agent'];

/**
 * The lines of app-config that a service needs to be reached as its pages ask of it: the endpoint with the methods and headers that have
 * to pass, or for a service that browsers call, its place in the portal's content security policy.
 * @param requests - all that are sent to the service, besides the one for its health
 * @returns `undefined` for a backend plugin, which needs none
 */
export function expectedConfig(service: Service, requests: readonly RequestDef[]): string | undefined {
  switch (service.kind) {
    case 'proxy':
      return endpointYaml(service, ['target: https://…', `allowedMethods: [${methodsOf(requests).join(', ')}]`, `allowedHeaders: [${headersOf(service, requests).join(', ')}]`]);
    case 'url':
      return ['backend:', '  csp:', `    connect-src: ["'self'", ${JSON.stringify(new URL(service.url).origin)}]`].join('\n');
    case 'plugin':
      return undefined;
  }
}

/** Health is asked with GET. */
function methodsOf(requests: readonly RequestDef[]): Method[] {
  const used = new Set<Method>(['GET', ...requests.map(({ method }) => method)]);
  return METHODS.filter(method => used.has(method));
}

/** Of the answers, those that paging and waiting go by; of the requests, those that are configured. */
function headersOf(service: Service, requests: readonly RequestDef[]): string[] {
  const names = requests.flatMap(({ pagination, headers }) => {
    const total = pagination?.total;
    const link = pagination?.type === 'link' && !('isGuess' in pagination) ? ['Link'] : [];
    return [...link, ...(total && 'header' in total ? [total.header] : []), ...Object.keys(headers)];
  });
  const wanted = [...names, ...Object.keys(service.headers), 'Retry-After'];
  return [...new Map(wanted.filter(name => !PASSING.includes(name.toLowerCase())).map(name => [name.toLowerCase(), name] as const)).values()];
}
