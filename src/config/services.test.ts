/** @jest-environment node */
import { readYaml } from './testing';

function readService(keys: string) {
  const { site, problems } = readYaml(`proxyPages: { services: { s: ${keys}, other: { plugin: other } } }`);
  expect(site.services.other).toBeDefined();
  return { service: site.services.s, problems };
}

describe('a service', () => {
  it.each([
    ['{ title: S }', 'A service needs to say where it is: one of proxy, plugin and url.'],
    ['{ proxy: /a, url: https://b.example }', 'A service is in one place, and this one names proxy and url.'],
    ['{ proxy: /a, plugin: b, url: https://c.example }', 'A service is in one place, and this one names proxy and plugin and url.'],
  ])('that is %s is lost', (keys, message) => {
    const { service, problems } = readService(keys);
    expect(service).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', key: 'proxyPages.services.s', message }]);
  });

  it.each([
    ["{ url: 'ftp://x.example' }", 'url'],
    ['{ url: x.example }', 'url'],
    ["{ url: 'https://x.example?a=b' }", 'url'],
    ["{ url: 'https://x.example#a' }", 'url'],
    ["{ url: 'https://' }", 'url'],
    ["{ url: 'https://x y' }", 'url'],
    ["{ url: 'https://[' }", 'url'],
    ["{ url: 'https://user:secret@x.example' }", 'url'],
    ["{ url: 'javascript:alert(1)' }", 'url'],
    ["{ proxy: '/a b' }", 'proxy'],
    ["{ proxy: '/a?b' }", 'proxy'],
    ['{ proxy: 5 }', 'proxy'],
    ['{ plugin: ../x }', 'plugin'],
    ['{ plugin: a/b }', 'plugin'],
    ['{ plugin: a, basePath: /x?y }', 'basePath'],
    ['{ plugin: a, basePath: "/x\\\\y" }', 'basePath'],
    ['{ plugin: a, basePath: 5 }', 'basePath'],
    ['{ plugin: a, basePath: /../catalog }', 'basePath'],
    ['{ plugin: a, basePath: /x/%2e%2e/y }', 'basePath'],
  ])('that is %s is lost', (keys, key) => {
    const { service, problems } = readService(keys);
    expect(service).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', key: `proxyPages.services.s.${key}` }]);
  });

  it.each([
    ['{ plugin: a, title: 5 }', 'title', { title: 'S' }],
    ['{ plugin: a, description: [] }', 'description', { kind: 'plugin' }],
    ['{ plugin: a, timeout: long }', 'timeout', { timeoutMs: 15_000 }],
    ['{ plugin: a, headers: text }', 'headers', { headers: {} }],
  ])('that is %s works without that', (keys, key, expected) => {
    const { service, problems } = readService(keys);
    expect(service).toMatchObject(expected);
    expect(problems).toMatchObject([{ severity: 'error', key: `proxyPages.services.s.${key}` }]);
  });

  it.each(['5', '[]', 'text', 'true'])('that is %s is lost', written => {
    const { service, problems } = readService(written);
    expect(service).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', key: 'proxyPages.services.s', expected: 'an object' }]);
  });

  it.each([
    ['http://localhost:7010', ''],
    ['https://api.example.com/base/', ''],
    ['https://[::1]:8080/x', ''],
  ])('may be at %s', url => {
    expect(readService(`{ url: '${url}' }`)).toMatchObject({ service: { kind: 'url', url }, problems: [] });
  });

  it.each([
    ["''", ''],
    ['/', ''],
    ['v1', '/v1'],
    ['/v1', '/v1'],
    ['/v1//', '/v1'],
    ['/api/v1.2', '/api/v1.2'],
  ])('with the base path %s begins its requests with %j', (written, basePath) => {
    expect(readService(`{ plugin: a, basePath: ${written} }`)).toMatchObject({ service: { basePath }, problems: [] });
  });
});
