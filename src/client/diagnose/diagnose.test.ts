/** @jest-environment node */
import { parse } from 'yaml';
import type { Diagnosis } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { pluginService, proxyService, requestTo, urlService } from '../testing';
import { isData } from './bodySigns';
import { diagnose } from './diagnose';
import { EXAMPLES, HOST, arrival } from './examples.testing';
import type { Arrival, Outcome, Surroundings } from './Outcome';

const viaProxy = requestTo(proxyService);
const viaPlugin = requestTo(pluginService);
const direct = requestTo(urlService);

function found(request: HttpRequest, outcome: Outcome, surroundings?: Surroundings): Diagnosis {
  const diagnosis = diagnose(request, outcome, surroundings);
  if (!diagnosis) throw new Error('Expected a diagnosis.');
  return diagnosis;
}

describe('what came of a request tells who can mend it, and how', () => {
  it.each(EXAMPLES)('$what', ({ request, outcome, surroundings, expected, line }) => {
    const diagnosis = found(request, outcome, surroundings);
    expect(diagnosis).toMatchObject(expected);
    expect(diagnosis.title).toMatch(/^\S.*\.$/);
    // Lines follow a colon, and nothing else does.
    expect(diagnosis.advice).toMatch(diagnosis.config === undefined ? /\.$/ : /:$/);
    if (line === undefined) expect(diagnosis.config).toBeUndefined();
    else expect(diagnosis.config?.split('\n').map(one => one.trim())).toContain(line);
  });

  it.each(EXAMPLES)('in lines that are YAML, and in words that never name the portal’s host: $what', ({ request, outcome, surroundings }) => {
    const { title, advice, config = '', details } = found(request, outcome, surroundings);
    expect([title, advice, config, details].join('\n')).not.toContain(HOST);
    expect(typeof (config === '' ? {} : (parse(config) as unknown))).toBe('object');
  });

  it.each(EXAMPLES)('and is told apart from data before it is explained: $what', ({ request, outcome }) => {
    if ('status' in outcome) expect(isData(request, outcome)).toBe(false);
  });
});

describe('an answer that is data has no diagnosis', () => {
  it.each([
    ['JSON', viaProxy, arrival(200, '{}', 'application/json')],
    ['nothing', viaProxy, arrival(204)],
    ['an empty 200', viaProxy, arrival(200)],
    ['an empty 200 that calls itself a web page', viaProxy, arrival(200, '', 'text/html')],
    ['an accepted status', requestTo(proxyService, { acceptStatus: [503] }), arrival(503, '{"status":"DOWN"}', 'application/json')],
    ['a health report', viaProxy, arrival(503, '{"status":"DOWN","components":{"db":{"status":"DOWN"}}}', 'application/json')],
    ['a page that is wanted as text', requestTo(proxyService, { responseType: 'text' }), arrival(200, '<html>', 'text/html')],
    ['JSON that calls itself a web page', viaProxy, arrival(200, '[{"a":1}]', 'text/html')],
    ['data that quotes the proxy', viaProxy, arrival(200, JSON.stringify([{ message: `Error occurred while trying to proxy: ${HOST}/x` }]), 'application/json')],
    ['text that speaks of the proxy', viaProxy, arrival(200, `Error occurred while trying to proxy: ${HOST}/x\nand went on\n`, 'text/plain')],
  ] as Array<[string, HttpRequest, Arrival]>)('%s', (_what, request, arrived) => {
    expect(diagnose(request, arrived)).toBeUndefined();
    expect(isData(request, arrived)).toBe(true);
  });
});

describe('the lines to write', () => {
  it('quote an endpoint’s key where YAML needs it', () => {
    const { config } = found(requestTo({ ...proxyService, endpoint: '/team api' }, { method: 'DELETE' }), arrival(404));
    expect(config).toBe('proxy:\n  endpoints:\n    "/team api":\n      allowedMethods: [GET, DELETE]\n      target: https://…');
  });

  it('stand at the request where the time-out is its own, else at the service', () => {
    expect(found(viaProxy, { cause: 'timeout' }).config).toBe('proxyPages:\n  services:\n    inventory:\n      timeout: 10s');
    expect(found(requestTo(proxyService, { timeoutMs: 1_000 }), { cause: 'timeout' }).config).toBe('proxyPages:\n  pages:\n    things:\n      views:\n        - request:\n            timeout: 2s');
  });

  it('stand at the endpoint where the service is declared there', () => {
    const service = { ...proxyService, endpoint: '/team/api.v2', key: 'proxy.endpoints./team/api.v2.proxyPage' };
    expect(found(requestTo(service), { cause: 'stalled' }).config).toBe('proxy:\n  endpoints:\n    /team/api.v2:\n      proxyPage:\n        timeout: 10s');
  });

  it.each([
    [viaPlugin, 401],
    [direct, 401],
    [direct, 302],
    [viaPlugin, 302],
  ])('tell nobody to change a proxy that is not there (%#)', (request, status) => {
    const { advice, config } = found(request, arrival(status, 'x', 'text/plain'));
    expect(advice).not.toMatch(/the proxy (a|follow)|:$/);
    expect(config).toBeUndefined();
  });
});

describe('the words', () => {
  it('name the backend plugin that is not there', () => {
    expect(found(viaPlugin, arrival(404)).title).toBe('The portal has no backend plugin hello-backend, or it has nothing at this path.');
  });

  it('tell a missing session from one that is over', () => {
    const [missing, bad] = ['no session', 'bad token'].map(what => EXAMPLES.find(example => example.what === what));
    expect(missing && found(missing.request, missing.outcome)).toMatchObject({ title: 'You are not signed in to the portal.', action: 'signIn' });
    expect(bad && found(bad.request, bad.outcome)).toMatchObject({ title: 'The portal no longer knows your session.', action: 'signIn' });
  });

  it('name the endpoint that may have answered instead', () => {
    const request = requestTo({ ...proxyService, endpoint: '/svc/v2' });
    const endpoints = ['/svc', '/svc/v2', '/svc/v'];
    expect(found(request, arrival(404, 'no'), { endpoints }).advice).toMatch(/ If \/svc stands before \/svc\/v2 in proxy\.endpoints, it answers instead: put \/svc\/v2 first\.$/);
    expect(found(request, arrival(404), { endpoints }).advice).toMatch(/^If .+:$/);
    expect(found(request, arrival(503), { endpoints }).advice).toMatch(/\/svc stands before/);
    expect(found(request, { cause: 'timeout' }, { endpoints }).advice).not.toMatch(/stands before/);
    expect(found(requestTo({ ...proxyService, endpoint: '/svcs' }), arrival(404), { endpoints }).advice).not.toMatch(/stands before/);
  });

  it('tell that the proxy may have given up by itself only where it took long', () => {
    const text = 'Error occurred while trying to proxy: x/y';
    expect(found(viaProxy, arrival(504, text, '', { durationMs: 10_000 })).advice).toMatch(/^Nothing came for 10 s, so it may also be too slow for proxyTimeout\./);
    expect(found(viaProxy, arrival(504, text, '', { durationMs: 30 })).advice).not.toMatch(/proxyTimeout/);
    expect(found(viaProxy, { cause: 'network', durationMs: 10_000 }).advice).toMatch(/the proxy gave up on Inventory after 10 s:$/);
    expect(found(viaPlugin, { cause: 'network', durationMs: 10_000 }).config).toBeUndefined();
  });

  it('do not blame http where the browser allows it', () => {
    for (const [url, origin] of [['http://localhost:8080/x', 'https://butler.example.com'], ['http://weather.example.com', 'http://localhost:7007'], ['https://weather.example.com', 'https://butler.example.com']] as const)
      expect(found(requestTo({ ...urlService, url }), { cause: 'network' }, { origin }).kind).toBe('cors');
  });
});

describe('the details', () => {
  it.each([
    [viaProxy, 'GET /inventory/things (through the proxy)'],
    [viaPlugin, 'GET /api/hello-backend/things'],
    [direct, 'GET https://weather.example.com/api/things'],
  ])('name what was asked, and where it is configured (%#)', (request, line) => {
    expect(found(request, arrival(500, '', 'text/plain')).details).toBe(`${line}\nConfigured at ${request.key}\nStatus 500\nContent type text/plain`);
    expect(found(request, { cause: 'timeout' }).details).toBe(`${line}\nConfigured at ${request.key}`);
  });

  it('quote the first of the body', () => {
    const { details } = found(viaProxy, arrival(500, `first\n  second ${'x'.repeat(100_000)}`));
    expect(details).toMatch(/\nStatus 500\nBody: first second x{300,400}…$/);
  });
});
