import type { Diagnosis, ProxyService } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { endpointYaml } from './appConfig';
import { PROXY_ERROR } from './bodySigns';
import { placeOf } from './details';
import type { Arrival } from './Outcome';
import { STARTING, starting } from './unexplained';

/** After so long the proxy most likely gave up by its own time-out. */
const LONG_MS = 3_000;

/** An answer that the portal or its proxy gave, not the service; `undefined` when it is the service's. */
export function diagnosePortal(request: HttpRequest, arrival: Arrival): Diagnosis | undefined {
  const { service } = request;
  if (service.kind === 'url') return undefined;
  const { status, text, contentType } = arrival;
  const error = portalError(text);
  if (status === 401 && error?.name === 'AuthenticationError') return noSession(error.message);
  if (status === 503 && (error?.name === 'ServiceUnavailableError' || text.includes(STARTING))) return starting();
  const isBare404 = status === 404 && text === '' && contentType === '';
  if (service.kind === 'plugin') return isBare404 || (status === 404 && error?.name === 'NotFoundError') ? noPlugin(service.pluginId) : undefined;
  if (isBare404) return isDeclaredThere(service) ? notAllowed(request, service) : noEndpoint(request, service);
  return status >= 500 && text.startsWith(PROXY_ERROR) ? noConnection(service, arrival) : undefined;
}

function noSession(message: string): Diagnosis {
  const title = /missing credentials/i.test(message) ? 'You are not signed in to the portal.' : 'The portal no longer knows your session.';
  return { kind: 'session', who: 'user', title, advice: 'Sign in again. You come back to this page.', action: 'signIn', transient: false };
}

function noPlugin(id: string): Diagnosis {
  return { kind: 'notFound', who: 'operator', title: `The portal has no backend plugin ${id}, or it has nothing at this path.`, advice: 'Install the backend plugin, or correct the path.', transient: false };
}

/** A service that is declared at its endpoint has one. */
function isDeclaredThere({ key }: ProxyService): boolean {
  return key.startsWith('proxy.endpoints.');
}

function noEndpoint({ method }: HttpRequest, service: ProxyService): Diagnosis {
  const allow = allowLine(method);
  const common = { kind: 'endpoint' as const, who: 'operator' as const, transient: false };
  if (method === 'GET' || method === 'HEAD')
    return { ...common, title: `The proxy has no endpoint ${service.endpoint}, or ${method} is not allowed there.`, advice: 'Add the endpoint, or the method to the one that is there:', config: endpointYaml(service, ['target: https://…', allow]) };
  return { ...common, title: `${method} is not allowed at ${service.endpoint}, or the proxy has no such endpoint.`, advice: 'Allow the method, at the endpoint with its target:', config: endpointYaml(service, [allow, 'target: https://…']) };
}

function notAllowed(request: HttpRequest, service: ProxyService): Diagnosis {
  return {
    kind: 'endpoint',
    who: 'operator',
    title: `${request.method} is not allowed at ${service.endpoint}, or ${service.title} has nothing at ${placeOf(request)}.`,
    advice: 'Allow the method, or correct the path:',
    config: endpointYaml(service, [allowLine(request.method)]),
    transient: false,
  };
}

function allowLine(method: string): string {
  return `allowedMethods: [${method === 'GET' ? 'GET' : `GET, ${method}`}]`;
}

function noConnection(service: ProxyService, { status, durationMs = 0 }: Arrival): Diagnosis {
  if (status === 500)
    return {
      kind: 'unreachable',
      who: 'operator',
      title: `The portal's proxy could not open a secure connection to ${service.title}.`,
      advice: "Most likely the service's certificate is self-signed, or of an authority that the portal does not know. Name the authority in the environment of the portal:",
      config: 'NODE_EXTRA_CA_CERTS: /etc/ssl/certs/our-authority.pem',
      transient: true,
    };
  const slow = durationMs < LONG_MS ? '' : `Nothing came for ${Math.round(durationMs / 1000)} s, so it may also be too slow for proxyTimeout. `;
  return {
    kind: 'unreachable',
    who: 'operator',
    title: `The portal's proxy cannot reach ${service.title}.`,
    advice: `${slow}The service is down, closes the connection, or its target is wrong:`,
    config: endpointYaml(service, ['target: https://…']),
    transient: true,
  };
}

/** What a Backstage backend writes of an error. */
function portalError(text: string): { name: string; message: string } | undefined {
  const head = /^\s*\{\s*"error"\s*:\s*\{([^{}]*)/.exec(text)?.[1];
  const name = head && /"name"\s*:\s*"(\w+)"/.exec(head)?.[1];
  return name ? { name, message: /"message"\s*:\s*"([^"]*)"/.exec(head)?.[1] ?? '' } : undefined;
}
