import { createPlugin } from '@backstage/core-plugin-api';

/**
 * The plugin, for apps that install it as a package. Their route is `<Route path="/proxy-pages/*" element={<ProxyPages />} />`:
 * a routable extension would cost every user of a portal that loads the plugin dynamically, and throws there.
 */
export const proxyPagesPlugin = createPlugin({ id: 'proxy-pages' });
