/** @jest-environment node */
import type { Diagnosis } from '../model';
import { diagnoseArrival, diagnoseFailure } from './diagnose';
import type { Arrival } from './diagnose';
import type { HttpRequest } from './HttpRequest';
import { pluginService, proxyService, requestTo, urlService } from './testing';

const HOST = 'portal.example.com';
const PROXY_ERROR = `Error occurred while trying to proxy: ${HOST}/api/proxy/inventory/things`;
const viaProxy = requestTo(proxyService);
const viaPlugin = requestTo(pluginService);
const direct = requestTo(urlService);

function arrival(status: number, text = '', contentType = ''): Arrival {
  return { status, text, contentType };
}
function portalError(name: string, message: string): string {
  return JSON.stringify({ error: { name, message }, request: { method: 'GET', url: '/x' }, response: { statusCode: 401 } });
}

type Row = [what: string, request: HttpRequest, arrived: Arrival, kind: Diagnosis['kind'], who: Diagnosis['who'], transient: boolean];
const ROWS: Row[] = [
  ['an endpoint that is not configured', viaProxy, arrival(404), 'endpoint', 'operator', false],
  ['a method that the endpoint does not allow', requestTo(proxyService, { method: 'POST' }), arrival(404), 'endpoint', 'operator', false],
  ['a 401 of the service', viaProxy, arrival(401, '{"message":"no"}', 'application/json'), 'unauthorized', 'operator', false],
  ['a 403 of the service', viaProxy, arrival(403, '', 'text/plain'), 'forbidden', 'operator', false],
  ['a 404 of the service', viaProxy, arrival(404, '{"message":"no"}', 'application/json'), 'notFound', 'operator', false],
  ['an empty 404 of the service with a type', viaProxy, arrival(404, '', 'application/json'), 'notFound', 'operator', false],
  ['a 429 of the service', viaProxy, arrival(429), 'rateLimited', 'service', true],
  ['a 500 of the service', viaProxy, arrival(500, '{"message":"no"}', 'application/json'), 'serviceError', 'service', true],
  ['a 503 of the service', viaProxy, arrival(503, 'maintenance', 'text/plain'), 'serviceError', 'service', true],
  ['a 400 of the service', viaProxy, arrival(400, '{}', 'application/json'), 'serviceError', 'service', false],
  ['a service that is down', viaProxy, arrival(504, PROXY_ERROR), 'unreachable', 'operator', true],
  ['a service that is down, where its own 504 would be data', requestTo(proxyService, { acceptStatus: [504] }), arrival(504, PROXY_ERROR), 'unreachable', 'operator', true],
  ['a self-signed certificate', viaProxy, arrival(500, PROXY_ERROR), 'unreachable', 'operator', true],
  ['a reset in a chunked body', viaProxy, arrival(200, `{"a":${PROXY_ERROR}`, 'application/json'), 'interrupted', 'service', true],
  ['a sign-in page', viaProxy, arrival(200, '<html><form>', 'text/html; charset=utf-8'), 'loginPage', 'operator', false],
  ['a redirect', viaProxy, arrival(302), 'redirect', 'operator', false],
  ['a redirect that the browser hides', viaProxy, arrival(0), 'redirect', 'operator', false],
  ['a body that is always compressed', viaProxy, arrival(200, '\u001f\ufffd\b\u0000', 'application/json'), 'encoding', 'service', false],
  ['no session', viaProxy, arrival(401, portalError('AuthenticationError', 'Missing credentials'), 'application/json; charset=utf-8'), 'session', 'user', false],
  ['an outdated token', viaProxy, arrival(401, portalError('AuthenticationError', 'Illegal token'), 'application/json'), 'session', 'user', false],
  ['no session at a plugin', viaPlugin, arrival(401, portalError('AuthenticationError', 'Failed user token verification'), 'application/json'), 'session', 'user', false],
  ['a portal that is starting', viaProxy, arrival(503, portalError('ServiceUnavailableError', 'Service has not started up yet'), 'application/json'), 'starting', 'user', true],
  ['a portal that is starting, in plain text', viaPlugin, arrival(503, 'Service has not started up yet', 'text/plain'), 'starting', 'user', true],
  ['a plugin that is not there, in JSON', viaPlugin, arrival(404, portalError('NotFoundError', 'No'), 'application/json'), 'notFound', 'operator', false],
  ['a plugin that is not there', viaPlugin, arrival(404), 'notFound', 'operator', false],
  ['a url service that speaks like a portal', direct, arrival(401, portalError('AuthenticationError', 'Missing credentials'), 'application/json'), 'unauthorized', 'operator', false],
  ['a url service that is starting', direct, arrival(503, 'Service has not started up yet', 'text/plain'), 'serviceError', 'service', true],
];

/** All texts that a person reads. */
function wordsOf({ title, advice = '', config = '', details = '' }: Diagnosis): string {
  return [title, advice, config, details].join('\n');
}

describe('what arrives tells who can mend it', () => {
  it.each(ROWS)('%s', (_what, request, arrived, kind, who, transient) => {
    const diagnosis = diagnoseArrival(request, arrived);
    expect(diagnosis).toMatchObject({ kind, who, transient });
    expect(diagnosis?.title).toMatch(/^\S.*\.$/);
    expect(diagnosis?.details).toContain(`Status ${arrived.status}`);
  });

  it.each(ROWS)('never naming the portal’s host: %s', (_what, request, arrived) => {
    expect(wordsOf(diagnoseArrival(request, arrived) as Diagnosis)).not.toContain(HOST);
  });
});

describe('an answer that is data has no diagnosis', () => {
  it.each([
    ['JSON', viaProxy, arrival(200, '{}', 'application/json')],
    ['nothing', viaProxy, arrival(204)],
    ['an empty 200', viaProxy, arrival(200)],
    ['an accepted status', requestTo(proxyService, { acceptStatus: [503] }), arrival(503, '{"status":"DOWN"}', 'application/json')],
    ['a page that is wanted as text', requestTo(proxyService, { responseType: 'text' }), arrival(200, '<html>', 'text/html')],
    ['data that quotes the proxy', viaProxy, arrival(200, JSON.stringify([{ message: PROXY_ERROR }]), 'application/json')],
    ['text that speaks of the proxy', viaProxy, arrival(200, `${PROXY_ERROR}\nand went on\n`, 'text/plain')],
  ] as Array<[string, HttpRequest, Arrival]>)('%s', (_what, request, arrived) => {
    expect(diagnoseArrival(request, arrived)).toBeUndefined();
  });
});

describe('a diagnosis', () => {
  it.each([arrival(404), arrival(404, portalError('NotFoundError', 'No'), 'application/json')])('names the backend plugin that is not there (%#)', arrived => {
    expect(diagnoseArrival(viaPlugin, arrived)?.title).toBe('The portal has no backend plugin hello-backend, or it has nothing at this path.');
  });

  it('shows the lines of app-config to write', () => {
    const { config } = diagnoseArrival(requestTo({ ...proxyService, endpoint: '/team api' }, { method: 'DELETE' }), arrival(404)) as Diagnosis;
    expect(config).toBe('proxy:\n  endpoints:\n    "/team api":\n      target: https://…\n      allowedMethods: [GET, DELETE]');
  });

  it.each([
    [viaPlugin, 401],
    [direct, 401],
    [direct, 302],
    [viaPlugin, 302],
  ])('tells nobody to change a proxy that is not there (%#)', (request, status) => {
    const { advice, config } = diagnoseArrival(request, arrival(status, 'x', 'text/plain')) as Diagnosis;
    expect(advice).not.toMatch(/the proxy (a|follow)|:$/);
    expect(config).toBeUndefined();
  });

  it('quotes the first of the body', () => {
    const { details } = diagnoseArrival(viaProxy, arrival(500, `first\n  second ${'x'.repeat(100_000)}`, 'text/plain')) as Diagnosis;
    expect(details).toMatch(/^GET \/inventory\/things \(through the proxy\)\nStatus 500\nBody: first second x{300,400}…$/);
  });

  it.each([
    [viaProxy, 'GET /inventory/things (through the proxy)'],
    [viaPlugin, 'GET /api/hello-backend/things'],
    [direct, 'GET https://weather.example.com/api/things'],
  ])('names what was asked (%#)', (request, line) => {
    expect(diagnoseArrival(request, arrival(500, '', 'text/plain'))?.details).toBe(`${line}\nStatus 500`);
    expect(diagnoseFailure(request, 'timeout').details).toBe(line);
  });
});

describe('no answer', () => {
  it.each([
    [viaProxy, 'timeout', 'timeout', 'service'],
    [viaProxy, 'network', 'portal', 'user'],
    [viaPlugin, 'network', 'portal', 'user'],
    [direct, 'network', 'cors', 'operator'],
    [viaProxy, 'body', 'interrupted', 'service'],
  ] as const)('(%#) for %2$s', (request, cause, kind, who) => {
    expect(diagnoseFailure(request, cause)).toMatchObject({ kind, who, transient: true });
  });

  it('of a url service shows what the content security policy needs', () => {
    expect(diagnoseFailure(direct, 'network').config).toContain('connect-src: ["\'self\'", "https://weather.example.com"]');
  });
});
