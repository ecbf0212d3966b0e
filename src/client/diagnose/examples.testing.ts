import type { Diagnosis, PluginService, ProxyService } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { pluginService, proxyService, requestTo, urlService } from '../testing';
import type { Arrival, Outcome, Surroundings } from './Outcome';

/** The portal's host, which no diagnosis may name. */
export const HOST = 'portal.example.com';
const PROXY_ERROR = `Error occurred while trying to proxy: ${HOST}/api/proxy/inventory/things`;

/** What came of a request, and the diagnosis that it has to have. */
export interface Example {
  /** As the list of what arrives through the real proxy has it. */
  what: string;
  request: HttpRequest;
  outcome: Outcome;
  surroundings?: Surroundings;
  expected: Pick<Diagnosis, 'kind' | 'who' | 'transient'>;
  /** A line of the configuration that it shows. */
  line?: string;
  /** One of several of the same sentence, of which the README shows one. */
  isAgain?: true;
}

const viaProxy = requestTo(proxyService);
const viaPlugin = requestTo(pluginService);
const direct = requestTo(urlService);
const atEndpoint: ProxyService = { ...proxyService, key: 'proxy.endpoints./inventory.proxyPage' };
const longer: ProxyService = { ...proxyService, title: 'Inventory v2', endpoint: '/inventory/v2' };
const hello: PluginService = pluginService;

export function arrival(status: number, text = '', contentType = '', rest: Partial<Arrival> = {}): Arrival {
  return { status, text, contentType, ...rest };
}

export function portalError(name: string, message: string, status: number): Arrival {
  return arrival(status, JSON.stringify({ error: { name, message }, request: { method: 'GET', url: '/inventory/things' }, response: { statusCode: status } }), 'application/json; charset=utf-8');
}

const operator = (kind: Diagnosis['kind'], transient = false) => ({ kind, who: 'operator' as const, transient });
const service = (kind: Diagnosis['kind'], transient = true) => ({ kind, who: 'service' as const, transient });
const user = (kind: Diagnosis['kind'], transient = true) => ({ kind, who: 'user' as const, transient });
const noSession = portalError('AuthenticationError', 'Missing credentials', 401);

/** Every way in which a request brings no data. */
export const EXAMPLES: readonly Example[] = [
  { what: 'endpoint not configured', request: viaProxy, outcome: arrival(404), expected: operator('endpoint'), line: 'target: https://…' },
  { what: 'method not in allowedMethods', request: requestTo(proxyService, { method: 'POST' }), outcome: arrival(404), expected: operator('endpoint'), line: 'allowedMethods: [GET, POST]' },
  { what: 'a bare 404 at an endpoint that declares its own service', request: requestTo(atEndpoint), outcome: arrival(404), expected: operator('endpoint'), line: 'allowedMethods: [GET]' },
  { what: 'an endpoint behind another one that it begins with', request: requestTo(longer), outcome: arrival(404, 'no', 'text/plain'), surroundings: { endpoints: ['/inventory', '/inventory/v2'] }, expected: operator('notFound') },
  { what: 'service down, DNS failure, reset before headers', request: viaProxy, outcome: arrival(504, PROXY_ERROR), expected: operator('unreachable', true), line: 'target: https://…' },
  { what: 'a service that hangs, with proxyTimeout', request: viaProxy, outcome: arrival(504, PROXY_ERROR, '', { durationMs: 10_200 }), expected: operator('unreachable', true), line: 'target: https://…', isAgain: true },
  { what: 'service down, where its own 504 would be data', request: requestTo(proxyService, { acceptStatus: [504] }), outcome: arrival(504, PROXY_ERROR), expected: operator('unreachable', true), line: 'target: https://…', isAgain: true },
  { what: 'self-signed TLS', request: viaProxy, outcome: arrival(500, PROXY_ERROR), expected: operator('unreachable', true), line: 'NODE_EXTRA_CA_CERTS: /etc/ssl/certs/our-authority.pem' },
  { what: 'service hangs', request: viaProxy, outcome: { cause: 'timeout', durationMs: 5_001 }, expected: service('timeout'), line: 'timeout: 10s' },
  { what: 'headers sent, then a stall', request: viaProxy, outcome: { cause: 'stalled', durationMs: 5_101 }, expected: service('timeout'), line: 'timeout: 10s' },
  { what: 'reset mid-body, chunked', request: viaProxy, outcome: arrival(200, `{"a":${PROXY_ERROR}`, 'application/json'), expected: service('interrupted') },
  { what: 'reset mid-body, content-length', request: viaProxy, outcome: { cause: 'body' }, expected: service('interrupted'), isAgain: true },
  { what: 'a body that is too long', request: viaProxy, outcome: { cause: 'tooLarge', announced: 30_000_000 }, expected: operator('tooLarge'), line: 'maxBody: 60MB' },
  { what: 'login page', request: viaProxy, outcome: arrival(200, '<!doctype html><form><input type="password">', 'text/html; charset=utf-8'), expected: operator('loginPage'), line: 'Authorization: Bearer ${INVENTORY_TOKEN}' },
  { what: 'another web page', request: viaProxy, outcome: arrival(200, '<html><body>It works!', 'text/html'), expected: operator('loginPage') },
  { what: 'redirect', request: viaProxy, outcome: arrival(302), expected: operator('redirect'), line: 'followRedirects: true' },
  { what: 'redirect with Location allowed', request: viaProxy, outcome: arrival(0), expected: operator('redirect'), line: 'followRedirects: true', isAgain: true },
  { what: 'service always gzips', request: viaProxy, outcome: arrival(200, '\u001f\ufffd\b\u0000', 'application/json'), expected: operator('encoding'), line: 'allowedHeaders: [Content-Encoding] # and those that are there' },
  { what: 'service answers 401', request: viaProxy, outcome: arrival(401, '{"message":"no"}', 'application/json'), expected: operator('unauthorized'), line: 'Authorization: Bearer ${INVENTORY_TOKEN}' },
  { what: 'service answers 403', request: viaProxy, outcome: arrival(403, '', 'text/plain'), expected: operator('forbidden'), line: 'Authorization: Bearer ${INVENTORY_TOKEN}' },
  { what: 'service answers 404', request: viaProxy, outcome: arrival(404, '{"message":"no"}', 'application/json'), expected: operator('notFound') },
  { what: 'an empty 404 with a content type', request: viaProxy, outcome: arrival(404, '', 'application/json'), expected: operator('notFound'), isAgain: true },
  { what: 'service answers 405', request: requestTo(proxyService, { method: 'POST' }), outcome: arrival(405), expected: operator('serviceError') },
  { what: 'service answers 400', request: viaProxy, outcome: arrival(400, '{"message":"no"}', 'application/json'), expected: operator('serviceError') },
  { what: 'service answers 429', request: viaProxy, outcome: arrival(429), expected: service('rateLimited'), line: 'refresh: 5m' },
  { what: 'service answers 500', request: viaProxy, outcome: arrival(500, '{"message":"no"}', 'application/json'), expected: service('serviceError') },
  { what: 'service answers 503', request: viaProxy, outcome: arrival(503, 'maintenance', 'text/plain'), expected: service('serviceError') },
  { what: 'service answers 504 itself', request: viaProxy, outcome: arrival(504, '<html>Gateway Time-out', 'text/html'), expected: service('serviceError') },
  { what: 'no session', request: viaProxy, outcome: noSession, expected: user('session', false) },
  { what: 'bad token', request: viaProxy, outcome: portalError('AuthenticationError', 'Illegal token', 401), expected: user('session', false) },
  { what: 'outdated token', request: viaPlugin, outcome: portalError('AuthenticationError', 'Failed user token verification', 401), expected: user('session', false), isAgain: true },
  { what: 'portal unreachable', request: viaProxy, outcome: { cause: 'network', durationMs: 12 }, expected: user('portal') },
  { what: 'a service that hangs, with proxyTimeout and timeout', request: viaProxy, outcome: { cause: 'network', durationMs: 10_200 }, expected: user('portal'), line: 'proxyTimeout: 60000', isAgain: true },
  { what: 'portal starting', request: viaProxy, outcome: arrival(503, 'Service has not started up yet', 'text/plain'), expected: user('starting') },
  { what: 'portal starting, in JSON', request: viaPlugin, outcome: portalError('ServiceUnavailableError', 'Service has not started up yet', 503), expected: user('starting'), isAgain: true },
  { what: 'a plugin that is not installed', request: requestTo(hello), outcome: portalError('NotFoundError', 'No handler', 404), expected: operator('notFound') },
  { what: 'a plugin that is not installed, without a body', request: viaPlugin, outcome: arrival(404), expected: operator('notFound'), isAgain: true },
  { what: 'a url service out of reach', request: direct, outcome: { cause: 'network' }, surroundings: { origin: 'https://butler.example.com' }, expected: operator('cors', true), line: `connect-src: ["'self'", "https://weather.example.com"]` },
  { what: 'a url service on http', request: requestTo({ ...urlService, url: 'http://weather.example.com/api' }), outcome: { cause: 'network' }, surroundings: { origin: 'https://butler.example.com' }, expected: operator('mixedContent'), line: 'url: https://weather.example.com/api' },
  { what: 'a url service that speaks like a portal', request: direct, outcome: noSession, expected: operator('unauthorized'), isAgain: true },
];
