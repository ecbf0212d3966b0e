import type { Diagnosis, Service } from '../model';
import { endpointYaml } from './endpointYaml';
import type { HttpRequest } from './HttpRequest';
import { isHealthReport } from './isHealthReport';
import { sizeText } from './sizeText';
import type { TooLargeError } from './TooLargeError';

/** What arrived, as far as it arrived. */
export interface Arrival {
  status: number;
  /** With its parameters, or empty. */
  contentType: string;
  /** The body, as far as it came. */
  text: string;
  redirected?: boolean;
}

const PROXY_ERROR = 'Error occurred while trying to proxy';
const BROKE_OFF = 'The service closed the connection before its answer was complete.';

/** The name of a service in a sentence. */
function named({ title }: Service): string {
  return title;
}

function adviceFor(service: Service, throughProxy: string, otherwise: string): string {
  return service.kind === 'proxy' ? throughProxy : otherwise;
}

/**
 * Tells portal, proxy and service apart by what arrived. Sources: what the real proxy answers in every failure.
 * @returns `undefined` when the answer is data
 */
export function diagnoseArrival(request: HttpRequest, arrival: Arrival): Diagnosis | undefined {
  const { service } = request;
  const { status, text } = arrival;
  const ok = (status >= 200 && status < 300) || (request.acceptStatus.includes(status) && !text.startsWith(PROXY_ERROR)) || isHealthReport(status, text);
  const found = ok ? diagnoseBody(request, arrival) : diagnoseStatus(request, arrival);
  if (!found) return undefined;
  const details = [`${request.method} ${requestLine(service, request.target)}`, `Status ${status}`, bodyDetail(text)].filter(line => line !== '').join('\n');
  return { ...found, details };
}

function diagnoseBody(request: HttpRequest, { contentType, text }: Arrival): Diagnosis | undefined {
  const { service } = request;
  if (text.charCodeAt(0) === 0x1f && /^.[\u008b\u2039\ufffd]/.test(text))
    return {
      kind: 'encoding',
      who: 'service',
      title: `${named(service)} answered in a compressed form that the proxy does not pass on correctly.`,
      advice: 'The service should compress only when the request asks for it (Accept-Encoding).',
      transient: false,
    };
  if (service.kind === 'proxy' && endsInProxyError(text))
    return { kind: 'interrupted', who: 'service', title: `The answer of ${named(service)} broke off.`, advice: BROKE_OFF, transient: true };
  if (/^text\/html|^application\/xhtml/i.test(contentType) && request.responseType !== 'text')
    return {
      kind: 'loginPage',
      who: 'operator',
      title: `${named(service)} answered with a web page where data was expected, most likely a sign-in page.`,
      advice: adviceFor(service, 'Check the target and the path, and give the proxy a credential for the service.', 'Check where the service is, and the path.'),
      config: endpointYaml(service, ['headers:', '  Authorization: Bearer ${SERVICE_TOKEN}']),
      transient: false,
    };
  return undefined;
}

function diagnoseStatus(request: HttpRequest, arrival: Arrival): Diagnosis {
  return diagnosePortal(request, arrival) ?? diagnoseService(request, arrival);
}

/** Answers that the portal or its proxy gave, not the service. */
function diagnosePortal({ service, method }: HttpRequest, { status, text, contentType }: Arrival): Diagnosis | undefined {
  if (service.kind === 'url') return undefined;
  const name = portalErrorName(text);
  if (status === 401 && name === 'AuthenticationError')
    return { kind: 'session', who: 'user', title: 'The portal no longer knows your session.', advice: 'Sign in again: reload the page.', transient: false };
  if (status === 503 && (name === 'ServiceUnavailableError' || text.includes('has not started up yet')))
    return { kind: 'starting', who: 'user', title: 'The portal is starting.', advice: 'This page tries again by itself.', transient: true };
  const isBare404 = status === 404 && text === '' && contentType === '';
  if (service.kind === 'proxy' && isBare404)
    return {
      kind: 'endpoint',
      who: 'operator',
      title: `The proxy has no endpoint ${service.endpoint}, or ${method} is not allowed there.`,
      advice: 'Add to app-config:',
      config: endpointYaml(service, [`allowedMethods: [${method === 'GET' ? 'GET' : `GET, ${method}`}]`]),
      transient: false,
    };
  if (service.kind === 'proxy' && status >= 500 && text.startsWith(PROXY_ERROR)) return diagnoseProxyError(service, status);
  if (service.kind === 'plugin' && (isBare404 || (status === 404 && name === 'NotFoundError')))
    return { kind: 'notFound', who: 'operator', title: `The portal has no backend plugin ${service.pluginId}, or it has nothing at this path.`, advice: 'Install the backend plugin, or correct the path.', transient: false };
  return undefined;
}

function diagnoseProxyError(service: Service, status: number): Diagnosis {
  return status === 500
    ? {
        kind: 'unreachable',
        who: 'operator',
        title: `The portal's proxy could not open a secure connection to ${named(service)}.`,
        advice: "Most likely the service's certificate is self-signed: give the portal its authority in NODE_EXTRA_CA_CERTS.",
        config: endpointYaml(service),
        transient: true,
      }
    : {
        kind: 'unreachable',
        who: 'operator',
        title: `The portal's proxy cannot reach ${named(service)}.`,
        advice: 'The service is down, or the target of its endpoint is wrong:',
        config: endpointYaml(service),
        transient: true,
      };
}

function diagnoseService({ service, target }: HttpRequest, { status }: Arrival): Diagnosis {
  const title = (what: string) => `${named(service)} ${what}`;
  switch (status) {
    case 401:
      return {
        kind: 'unauthorized',
        who: 'operator',
        title: title('wants a credential, or does not accept the one it got.'),
        advice: adviceFor(service, 'Give the proxy a credential, and check that its variable is not empty:', 'Only a service behind the proxy can be given one.'),
        config: endpointYaml(service, ['headers:', '  Authorization: Bearer ${SERVICE_TOKEN}']),
        transient: false,
      };
    case 403:
      return { kind: 'forbidden', who: 'operator', title: title('refuses this request.'), advice: 'The credential it got does not allow it.', transient: false };
    case 404:
      return { kind: 'notFound', who: 'operator', title: title(`has nothing at ${pathOf(target)}.`), advice: 'If it should, check basePath and the path of the request.', transient: false };
    case 429:
      return { kind: 'rateLimited', who: 'service', title: title('asks for fewer requests.'), advice: 'Refresh less often: refresh: 5m.', transient: true };
    case 0:
      return redirectDiagnosis(service);
    default:
      if (status >= 300 && status < 400) return redirectDiagnosis(service);
      return { kind: 'serviceError', who: 'service', title: title(`answered ${status}.`), transient: status >= 500 };
  }
}

/** Without its query, in which a secret may stand. */
function pathOf(target: string): string {
  const path = target.replace(/\?.*$/s, '');
  return path === '' ? 'its base path' : shorten(path);
}

function redirectDiagnosis(service: Service): Diagnosis {
  return {
    kind: 'redirect',
    who: 'operator',
    title: `${service.title} redirects somewhere else.`,
    advice: adviceFor(service, 'Point the target to where it leads, or let the proxy follow it:', 'Name the address where it leads.'),
    config: endpointYaml(service, ['followRedirects: true']),
    transient: false,
  };
}

/** An answer that was given up, as it is longer than may be read. */
export function diagnoseTooLarge({ service, method, target, maxBodyBytes }: HttpRequest, { announced }: TooLargeError): Diagnosis {
  const size = announced === undefined ? `more than ${sizeText(maxBodyBytes)}` : sizeText(announced);
  return {
    kind: 'tooLarge',
    who: 'operator',
    title: `The answer of ${service.title} has ${size}; pages read at most ${sizeText(maxBodyBytes)}.`,
    advice: 'Ask for less, by pagination or query. Or let it be longer, here or at the request:',
    config: maxBodyYaml(service, `maxBody: ${sizeText(2 * Math.max(announced ?? 0, maxBodyBytes))}`),
    details: `${method} ${requestLine(service, target)}`,
    transient: false,
  };
}

function maxBodyYaml(service: Service, line: string): string | undefined {
  const isAtEndpoint = !service.key.startsWith('proxyPages.');
  return isAtEndpoint ? endpointYaml(service, ['proxyPage:', `  ${line}`]) : ['proxyPages:', '  services:', `    ${service.id}:`, `      ${line}`].join('\n');
}

/** No answer arrived, or not all of it: the network, the time-out, or the browser's own refusal. */
export function diagnoseFailure(request: HttpRequest, cause: 'timeout' | 'stalled' | 'network' | 'body'): Diagnosis {
  const { service, timeoutMs } = request;
  const details = `${request.method} ${requestLine(service, request.target)}`;
  if (cause === 'timeout')
    return { kind: 'timeout', who: 'service', title: `${service.title} did not answer within ${timeoutMs / 1000} s.`, advice: 'If it needs longer, raise the timeout of the request or the service: timeout: 60s.', details, transient: true };
  if (cause === 'stalled')
    return { kind: 'timeout', who: 'service', title: `The answer of ${service.title} stopped in the middle: nothing more came for ${timeoutMs / 1000} s.`, advice: 'If it may pause for longer, raise the timeout of the request or the service: timeout: 60s.', details, transient: true };
  if (cause === 'body') return { kind: 'interrupted', who: 'service', title: `The answer of ${service.title} broke off.`, advice: BROKE_OFF, details, transient: true };
  if (service.kind === 'url')
    return {
      kind: 'cors',
      who: 'operator',
      title: `The browser could not get an answer from ${new URL(service.url).origin}.`,
      advice: "The service is down, does not allow the portal's origin (CORS), or the portal's content security policy does not list it:",
      config: ['backend:', '  csp:', `    connect-src: ["'self'", ${JSON.stringify(new URL(service.url).origin)}]`].join('\n'),
      details,
      transient: true,
    };
  return { kind: 'portal', who: 'user', title: 'The portal cannot be reached.', advice: 'Check your connection. This page tries again by itself.', details, transient: true };
}

/** A path for people: never the portal's host, which the proxy names as if it were the target. */
function requestLine(service: Service, target: string): string {
  switch (service.kind) {
    case 'proxy':
      return `${service.endpoint}${service.basePath}${target} (through the proxy)`;
    case 'plugin':
      return `/api/${service.pluginId}${service.basePath}${target}`;
    case 'url':
      return `${service.url}${service.basePath}${target}`;
  }
}

/** The proxy writes its error behind what has come; inside a whole JSON text it would be followed by a quote. */
function endsInProxyError(text: string): boolean {
  const at = text.lastIndexOf(PROXY_ERROR);
  return at >= 0 && /^[^\s"]*( [^\s"]*)?$/.test(text.slice(at + PROXY_ERROR.length));
}

function portalErrorName(text: string): string | undefined {
  return /^\s*\{\s*"error"\s*:\s*\{[^{}]*"name"\s*:\s*"(\w+)"/.exec(text)?.[1];
}

function bodyDetail(text: string): string {
  if (text === '' || text.includes(PROXY_ERROR)) return '';
  return `Body: ${shorten(text.slice(0, 2000).replace(/\s+/g, ' ').trim(), 400)}`;
}

function shorten(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
