/** @jest-environment node */
import { readYaml } from './testing';

function readHealth(keys: string, service = 'plugin: x') {
  const { site, problems } = readYaml(`proxyPages: { services: { s: { ${service}, health: ${keys} } } }`);
  expect(site.services.s).toMatchObject({ kind: 'plugin', pluginId: 'x' });
  return { health: site.services.s?.health, problems };
}

describe('a health check', () => {
  it.each([
    ['{ path: /healthz }', { path: '/healthz', acceptStatus: [] }],
    ['{ path: healthz }', { path: '/healthz' }],
    ["{ path: '/health?full=true' }", { path: '/health?full=true' }],
    ['{ acceptStatus: [503, 429] }', { path: '', acceptStatus: [503, 429] }],
    ["{ expect: 'length(parts) > `0`' }", { expect: 'length(parts) > `0`' }],
    ['{ interval: PT2M, timeout: { seconds: 3 } }', { intervalMs: 120_000, timeoutMs: 3_000 }],
    ['{ interval: 0s }', { intervalMs: 0 }],
  ])('is read from %s', (keys, expected) => {
    expect(readHealth(keys)).toMatchObject({ health: expected, problems: [] });
  });

  it('is asked at the place of the service, before which its base path is not put', () => {
    expect(readHealth('{ path: /healthz }', 'plugin: x, basePath: /v1').health).toMatchObject({ path: '/healthz' });
  });

  it('is asked at the base path when it names no path', () => {
    expect(readHealth('{ acceptStatus: [503] }', 'plugin: x, basePath: /v1').health).toMatchObject({ path: '/v1' });
  });

  it('stands at an endpoint as well', () => {
    const { site, problems } = readYaml('proxy: { endpoints: { /billing: { proxyPage: { health: { path: /healthz } } } } }');
    expect(site.services.billing).toMatchObject({ health: { path: '/healthz' } });
    expect(problems).toEqual([]);
  });

  it.each(['null', '{ path: null, expect: null }'])('that another file takes away by %s is none, or asks for nothing more', keys => {
    const { health, problems } = readHealth(keys);
    expect(health ?? {}).not.toHaveProperty('expect');
    expect(problems).toEqual([]);
  });

  it.each([
    ['5', '', 'Expected an object, found a number: 5.'],
    ["{ path: /z, expect: 'status ==' }", '.expect', /^Syntax error/],
    ['{ path: /z, expect: true }', '.expect', 'Expected a text, found true or false: true.'],
    ['{ path: 5 }', '.path', 'Expected a text, found a number: 5.'],
    ['{ path: ../admin }', '.path', /dot segment/],
    ['{ path: /x/%2e%2e/y }', '.path', /dot segment/],
    ["{ path: 'https://elsewhere.example/' }", '.path', /cannot name another host/],
    ['{ path: //elsewhere.example }', '.path', /cannot name another host/],
    ["{ path: '/{inputs.q}' }", '.path', /has no placeholders/],
    ['{ path: /z, acceptStatus: 503 }', '.acceptStatus', 'Expected a list, found a number: 503.'],
    ['{ path: /z, acceptStatus: [5] }', '.acceptStatus[0]', 'Expected at least 100, found a number: 5.'],
  ])('that is %s is lost with its key, and only it', (keys, key, message) => {
    const { health, problems } = readHealth(keys);
    expect(health).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', key: `proxyPages.services.s.health${key}`, message: typeof message === 'string' ? message : (expect.stringMatching(message) as string) }]);
  });

  it.each([
    ['{ path: /z, timeout: long }', 'timeout', /is no duration/],
    ['{ path: /z, interval: 7 }', 'interval', /^Expected/],
    ['{ path: /z, interval: often }', 'interval', /is no duration/],
    ['{ path: /z, interval: 100ms }', 'interval', /5s or more/],
  ])('works without what is wrong in %s', (keys, key, message) => {
    const { health, problems } = readHealth(keys);
    expect(health).toEqual({ path: '/z', acceptStatus: [] });
    expect(problems).toMatchObject([{ severity: 'error', key: `proxyPages.services.s.health.${key}`, message: expect.stringMatching(message) as string }]);
  });
});
