import { ROUTE } from '../model';
import type * as Root from '.';

const CONFIG = {
  proxyPages: { title: 'Our APIs', pages: { fleet: { title: 'Fleet', icon: 'catalog', menu: { priority: 10 } }, plain: { menu: true }, hidden: { title: 'Hidden' } } },
  proxy: { endpoints: { '/billing': { proxyPage: { pages: { invoices: { icon: 'kind:api', menu: true } } } } } },
};

/** Loads the module as a portal does: its page holds the configuration by then. */
function loadIn(config: unknown): typeof Root {
  document.head.innerHTML = `<script type="backstage.io/config">${JSON.stringify([{ context: 'env', data: config }])}</script>`;
  let loaded: typeof Root | undefined;
  jest.isolateModules(() => {
    loaded = jest.requireActual<typeof Root>('.');
  });
  if (!loaded) throw new Error('The module was not loaded.');
  return loaded;
}

describe('what the portal loads', () => {
  it('is one route with the entry of the index, and an entry for every page that wants one', () => {
    const { dynamicPluginsExports } = loadIn(CONFIG);
    expect(dynamicPluginsExports).toEqual({
      dynamicRoutes: [{ path: ROUTE, importName: 'ProxyPages', menuItem: { text: 'Our APIs', iconImportName: 'ProxyPagesIcon' } }],
      menuItems: [
        { key: 'proxy-pages.fleet', text: 'Fleet', to: '/proxy-pages/fleet', iconImportName: 'CatalogIcon', priority: 10 },
        { key: 'proxy-pages.billing.invoices', text: 'Invoices', to: '/proxy-pages/billing/invoices', iconImportName: 'KindApiIcon', priority: 100 },
        { key: 'proxy-pages.plain', text: 'Plain', to: '/proxy-pages/plain', iconImportName: 'ProxyPagesIcon', priority: 100 },
      ],
    });
  });

  it('names only exports that are functions: the portal skips what is none', () => {
    const root = loadIn(CONFIG) as unknown as Record<string, unknown>;
    const { dynamicRoutes, menuItems } = loadIn(CONFIG).dynamicPluginsExports;
    const names = [...dynamicRoutes.flatMap(({ importName, menuItem }) => [importName, menuItem.iconImportName]), ...menuItems.map(({ iconImportName }) => iconImportName)];
    expect(names).toHaveLength(5);
    for (const name of names) expect(typeof root[name]).toBe('function');
  });

  it.each([[undefined], [{}], [{ proxyPages: 'text', proxy: 5 }]])('is the route alone for the configuration %j', config => {
    const { dynamicPluginsExports } = loadIn(config);
    expect(dynamicPluginsExports.dynamicRoutes).toHaveLength(1);
    expect(dynamicPluginsExports.menuItems).toEqual([]);
  });

  it('loads no page before one is opened', () => {
    const pages = jest.fn(() => ({ default: () => null }));
    jest.doMock('../pages', pages);
    loadIn(CONFIG);
    expect(pages).not.toHaveBeenCalled();
    jest.dontMock('../pages');
  });
});
