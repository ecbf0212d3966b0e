import { createPlugin, createRoutableExtension, createRouteRef } from '@backstage/core-plugin-api';

/** The route of the index page, for apps that install the plugin as a package. */
export const rootRouteRef = createRouteRef({ id: 'proxy-pages' });

/** The plugin, for apps that install it as a package. */
export const proxyPagesPlugin = createPlugin({ id: 'proxy-pages', routes: { root: rootRouteRef } });

/** The pages as a routable extension: `<Route path="/proxy-pages" element={<ProxyPagesPage />} />`. */
export const ProxyPagesPage = proxyPagesPlugin.provide(
  createRoutableExtension({
    name: 'ProxyPagesPage',
    component: () => import('../pages').then(module => module.default),
    mountPoint: rootRouteRef,
  }),
);
