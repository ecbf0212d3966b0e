/** @jest-environment node */
import { parse } from 'yaml';
import { readSite } from '../config/testing';
import { indexTitle, menuItems } from './menuItems';

const itemsOf = (yaml: string) => menuItems(parse(yaml) as Record<string, unknown>);

describe('menu items', () => {
  it('are the pages that want one, in the order of priority, then text', () => {
    expect(
      itemsOf(`
        proxyPages:
          pages:
            no: { title: No }
            off: { title: Off, menu: false }
            b: { title: B, menu: true }
            a: { title: A, menu: {} }
            first: { path: /x/y/, title: Long title, icon: 'kind:api', menu: { title: First, priority: 10 } }
            payment-methods: { menu: true, icon: nonsense }
        proxy:
          endpoints:
            /team/api: { proxyPage: { pages: { things: { title: Things, icon: docs, menu: { priority: 20 } } } } }
            /money: { proxyPage: { id: billing, pages: { invoices: { path: all, menu: { priority: 15 } } } } }
            /plain: { proxyPage: true }
            /text: https://x.example`),
    ).toEqual([
      { key: 'proxy-pages.first', text: 'First', to: '/proxy-pages/x/y', iconImportName: 'KindApiIcon', priority: 10 },
      { key: 'proxy-pages.billing.invoices', text: 'Invoices', to: '/proxy-pages/billing/all', iconImportName: 'ProxyPagesIcon', priority: 15 },
      { key: 'proxy-pages.team-api.things', text: 'Things', to: '/proxy-pages/team-api/things', iconImportName: 'DocsIcon', priority: 20 },
      { key: 'proxy-pages.a', text: 'A', to: '/proxy-pages/a', iconImportName: 'ProxyPagesIcon', priority: 100 },
      { key: 'proxy-pages.b', text: 'B', to: '/proxy-pages/b', iconImportName: 'ProxyPagesIcon', priority: 100 },
      { key: 'proxy-pages.payment-methods', text: 'Payment methods', to: '/proxy-pages/payment-methods', iconImportName: 'ProxyPagesIcon', priority: 100 },
    ]);
  });

  it.each([
    "{ path: 'x/:id', menu: true }",
    "{ title: '{data.name}', menu: true }",
    '{ menu: text }',
    '{ menu: 5 }',
    '{ menu: [] }',
    '{ menu: null }',
    'null',
    '[]',
    'text',
  ])('leave out the page %s', page => {
    expect(itemsOf(`proxyPages: { pages: { p: ${page} } }`)).toEqual([]);
  });

  it('have the title of the menu where the page’s has placeholders', () => {
    expect(itemsOf("proxyPages: { pages: { p: { title: '{data.name}', menu: { title: P } } } }")).toMatchObject([{ text: 'P' }]);
  });

  it.each([
    {},
    { proxyPages: null, proxy: null },
    { proxyPages: [], proxy: [] },
    { proxyPages: { pages: [] }, proxy: { endpoints: [] } },
    { proxyPages: { pages: { Bad_Id: { menu: true } } } },
    { proxy: { endpoints: { '/': { proxyPage: { pages: { p: { menu: true } } } } } } },
    { proxy: { endpoints: { '/x': { proxyPage: { id: 'No Id', pages: { p: { menu: true } } } } } } },
    { proxy: { endpoints: { '/x': { proxyPage: { pages: 5 } } } } },
  ])('are none for %j', config => {
    expect(menuItems(config)).toEqual([]);
  });

  it('lead to the pages that the reader finds', () => {
    const config = parse(`
      proxyPages:
        services: { s: { plugin: s } }
        pages: { a: { service: s, menu: true, path: /x/ }, b: { service: s, title: Be, menu: { priority: 3 } }, c: { service: s, path: 'c/:id', menu: true } }
      proxy: { endpoints: { /team/api: { proxyPage: { pages: { d: { menu: { title: Dee } } } } } } }`) as { proxyPages: unknown; proxy: { endpoints: unknown } };
    const pages = readSite({ proxyPages: config.proxyPages, endpoints: config.proxy.endpoints }).site.pages.filter(({ menu }) => menu);
    const expected = pages.map(({ id, path, title, menu }) => ({ key: `proxy-pages.${id}`, to: `/proxy-pages/${path}`, text: menu?.title ?? title, priority: menu?.priority }));
    expect(menuItems(config)).toMatchObject(expected);
    expect(expected).toHaveLength(3);
  });
});

describe('the title of the index', () => {
  it.each([
    [{ proxyPages: { title: 'Our APIs' } }, 'Our APIs'],
    [{ proxyPages: { title: ' ' } }, 'Services'],
    [{ proxyPages: { title: 5 } }, 'Services'],
    [{ proxyPages: null }, 'Services'],
    [{}, 'Services'],
  ])('of %j is %s', (config, title) => {
    expect(indexTitle(config)).toBe(title);
  });
});
