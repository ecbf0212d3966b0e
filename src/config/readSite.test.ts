/** @jest-environment node */
import { readSite, readYaml } from './testing';

describe('readSite', () => {
  it.each([[{}], [{ proxyPages: undefined, endpoints: undefined }], [{ proxyPages: null, endpoints: null }], [{ proxyPages: {}, endpoints: {} }]])('makes an empty site of %j', input => {
    expect(readSite(input)).toEqual({ site: { title: 'Services', region: {}, services: {}, pages: [] }, problems: [] });
  });

  it('reads the three kinds of service', () => {
    const { site, problems } = readYaml(`
      proxyPages:
        services:
          inventory: { title: Inventory, description: What we run, proxy: /inventory, basePath: /v1/, headers: { Accept: text/plain }, timeout: 5s }
          slashless: { proxy: team/api, basePath: v2 }
          hello: { plugin: hello-backend }
          weather: { url: 'https://api.example.com/x' }`);
    expect(problems).toEqual([]);
    expect(site.services).toEqual({
      inventory: {
        kind: 'proxy', id: 'inventory', key: 'proxyPages.services.inventory', title: 'Inventory', description: 'What we run',
        endpoint: '/inventory', basePath: '/v1', headers: { Accept: 'text/plain' }, timeoutMs: 5_000, maxBodyBytes: 50_000_000,
      },
      slashless: { kind: 'proxy', id: 'slashless', key: 'proxyPages.services.slashless', title: 'Slashless', endpoint: '/team/api', basePath: '/v2', headers: {}, timeoutMs: 15_000, maxBodyBytes: 50_000_000 },
      hello: { kind: 'plugin', id: 'hello', key: 'proxyPages.services.hello', title: 'Hello', pluginId: 'hello-backend', basePath: '', headers: {}, timeoutMs: 15_000, maxBodyBytes: 50_000_000 },
      weather: { kind: 'url', id: 'weather', key: 'proxyPages.services.weather', title: 'Weather', url: 'https://api.example.com/x', basePath: '', headers: {}, timeoutMs: 15_000, maxBodyBytes: 50_000_000 },
    });
  });

  it('gives a service that nothing names a page of its own', () => {
    const { site, problems } = readYaml("proxyPages: { services: { inventory: { title: 'In {x}', description: Things, proxy: /inventory } } }");
    expect(problems).toEqual([]);
    expect(site.pages).toMatchObject([
      {
        id: 'inventory', key: 'proxyPages.services.inventory', path: 'inventory', title: 'In {{x}}', description: 'Things', service: 'inventory', problems: [],
        views: [{ type: 'auto', id: '1', width: 12, request: { service: 'inventory', path: '', method: 'GET' } }],
      },
    ]);
    expect(site.pages[0]?.menu).toBeUndefined();
  });

  it.each([
    ['its page', 'service: inventory'],
    ["its page's request", 'request: { service: inventory }'],
    ['a shared request', 'requests: { r: { service: inventory } }, views: [{ request: r }]'],
    ['a view', 'views: [{ request: { service: inventory } }]'],
  ])('gives none to a service that %s names', (_where, keys) => {
    const { site } = readYaml(`proxyPages: { services: { inventory: { proxy: /inventory } }, pages: { things: { ${keys} } } }`);
    expect(site.pages.map(({ id }) => id)).toEqual(['things']);
  });

  it('orders pages by priority, then title; those without a menu item come last', () => {
    const { site } = readYaml(`
      proxyPages:
        services: { s: { plugin: s } }
        pages:
          d: { title: D, service: s }
          b: { title: B, service: s, menu: { priority: 20 } }
          c: { title: C, service: s, menu: true }
          a: { title: A, service: s }
          e: { title: E, service: s, menu: { priority: -1 } }
          f: { title: Again, service: s, menu: { priority: 20 } }`);
    expect(site.pages.map(({ id }) => id)).toEqual(['e', 'f', 'b', 'c', 'a', 'd']);
  });

  it('takes null for what another file removed', () => {
    const { site, problems } = readYaml(`
      proxyPages:
        title: null
        defaults: null
        services: { gone: null, kept: { plugin: kept, title: null, headers: { Accept: null } } }
        pages:
          gone: null
          kept: { service: kept, title: null, menu: null, requests: { gone: null }, views: [{ type: null, title: null, request: { path: /x, query: { q: null } } }] }`);
    expect(problems).toEqual([]);
    expect(Object.keys(site.services)).toEqual(['kept']);
    expect(site.services.kept).toMatchObject({ title: 'Kept', headers: {} });
    expect(site.pages).toMatchObject([{ id: 'kept', title: 'Kept', requests: {}, views: [{ type: 'auto', request: { query: {} } }] }]);
  });

  it.each([
    ['Services', "''"],
    ['Services', "'  '"],
    ['Our APIs', 'Our APIs'],
  ])('is titled %s', (title, written) => {
    expect(readYaml(`proxyPages: { title: ${written} }`).site.title).toBe(title);
  });

  it.each(['constructor', 'valueof', 'x1-y-2'])('takes the id %s', id => {
    const { site, problems } = readYaml(`proxyPages: { services: { ${id}: { plugin: x } }, pages: { ${id}: { service: ${id} } } }`);
    expect(problems).toEqual([]);
    expect(Object.keys(site.services)).toEqual([id]);
    expect(site.pages).toHaveLength(1);
  });
});
