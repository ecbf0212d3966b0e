/** @jest-environment node */
import { readYaml } from './testing';

function readEndpoint(endpoint: string, proxyPage: string) {
  return readYaml(`proxy: { endpoints: { '${endpoint}': { proxyPage: ${proxyPage} } } }`);
}

describe('proxyPage at an endpoint', () => {
  it.each([
    ['/inventory', 'inventory'],
    ['/team/api', 'team-api'],
    ['/Team_API/v2/', 'team-api-v2'],
    ['no-slash', 'no-slash'],
    ['/a--b', 'a-b'],
  ])('declares at %s the service %s with a page', (endpoint, id) => {
    const { site, problems } = readEndpoint(endpoint, 'true');
    expect(problems).toEqual([]);
    expect(site.services[id]).toMatchObject({ kind: 'proxy', id, endpoint: endpoint.replace(/^(?!\/)/, '/'), key: `proxy.endpoints.${endpoint}.proxyPage` });
    expect(site.pages).toMatchObject([{ id, path: id }]);
  });

  it.each(['false', 'null'])('that is %s declares nothing', value => {
    expect(readEndpoint('/inventory', value)).toEqual({ site: { title: 'Services', region: {}, services: {}, pages: [] }, problems: [] });
  });

  it('that is an empty object is as good as true', () => {
    const { site, problems } = readEndpoint('/inventory', '{}');
    expect(problems).toEqual([]);
    expect(site.pages).toMatchObject([{ id: 'inventory' }]);
  });

  it.each([
    ["'true'", 'a text', '"true"'],
    ['5', 'a number', '5'],
    ['[]', 'a list', '[]'],
  ])('that is %s is a problem', (value, type, found) => {
    const { site, problems } = readEndpoint('/inventory', value);
    expect(problems).toEqual([
      { severity: 'error', key: 'proxy.endpoints./inventory.proxyPage', message: `Expected true or an object, found ${type}.`, found, expected: 'true, or the keys of a service and its pages' },
    ]);
    expect(site.pages).toEqual([]);
  });

  it.each(["'http://plain.example'", '{ target: x }', 'null', '5', '[]'])('is absent from the endpoint %s', endpoint => {
    expect(readYaml(`proxy: { endpoints: { /x: ${endpoint} } }`)).toEqual({ site: { title: 'Services', region: {}, services: {}, pages: [] }, problems: [] });
  });

  it('holds the keys of a service, and pages below its id', () => {
    const { site, problems } = readEndpoint(
      '/billing',
      "{ id: money, title: Billing, basePath: /v1, timeout: 5s, headers: { Accept: text/csv }, pages: { invoices: { views: [{ request: { path: /invoices } }] }, invoice: { path: 'invoices/:id' }, gone: null } }",
    );
    expect(problems).toEqual([]);
    expect(site.services).toMatchObject({ money: { title: 'Billing', endpoint: '/billing', basePath: '/v1', timeoutMs: 5_000, headers: { Accept: 'text/csv' } } });
    expect(site.pages).toMatchObject([
      { id: 'money.invoice', path: 'money/invoices/:id', title: 'Invoice', service: 'money' },
      { id: 'money.invoices', path: 'money/invoices', title: 'Invoices', service: 'money', key: 'proxy.endpoints./billing.proxyPage.pages.invoices', views: [{ request: { service: 'money', path: '/invoices' } }] },
    ]);
  });

  it('may be used by pages under proxyPages', () => {
    const { site, problems } = readYaml(`
      proxy: { endpoints: { /billing: { proxyPage: true } } }
      proxyPages: { pages: { money: { service: billing } } }`);
    expect(problems).toEqual([]);
    expect(site.pages).toMatchObject([{ id: 'money', service: 'billing' }]);
  });

  it.each([
    ['/', '“” is no id.'],
    ['/123', '“123” is no id.'],
    ['/日本', '“” is no id.'],
  ])('at %s needs an id', (endpoint, message) => {
    const { site, problems } = readEndpoint(endpoint, 'true');
    expect(site.pages).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', key: `proxy.endpoints.${endpoint}.proxyPage`, message }]);
    expect(readEndpoint(endpoint, '{ id: named }').problems).toEqual([]);
  });

  it('reports a wrong id at the service', () => {
    const { problems } = readEndpoint('/x', '{ id: MyService }');
    expect(problems).toMatchObject([{ key: 'proxy.endpoints./x.proxyPage', message: '“MyService” is no id.', suggestion: 'my-service' }]);
  });

  it.each([
    ['another endpoint', 'proxy: { endpoints: { /team/api: { proxyPage: true }, /team-api: { proxyPage: { pages: { p: {} } } } } }', 'proxy.endpoints./team/api.proxyPage', 'proxy.endpoints./team-api.proxyPage'],
    ['a service', 'proxyPages: { services: { inv: { plugin: inv } } }\nproxy: { endpoints: { /inv: { proxyPage: true } } }', 'proxyPages.services.inv', 'proxy.endpoints./inv.proxyPage'],
  ])('cannot have the id of %s', (_what, yaml, first, second) => {
    const { site, problems } = readYaml(yaml);
    expect(problems).toMatchObject([{ severity: 'error', key: second, message: expect.stringContaining(`is taken by ${first}`) as string, expected: 'another id: proxyPage: { id: … }' }]);
    expect(Object.values(site.services).map(({ key }) => key)).toEqual([first]);
    expect(site.pages.map(({ key }) => key)).toEqual([first]);
  });

  it('warns of a key it does not know', () => {
    const { site, problems } = readEndpoint('/x', '{ titel: X }');
    expect(site.pages).toHaveLength(1);
    expect(problems).toMatchObject([{ severity: 'warning', key: 'proxy.endpoints./x.proxyPage.titel', suggestion: 'title' }]);
  });
});
