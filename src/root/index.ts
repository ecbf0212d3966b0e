export { dynamicPluginsExports } from './dynamicPluginsExports';
export * from './icons';
export { ProxyPagesPage, proxyPagesPlugin, rootRouteRef } from './plugin';
export { ProxyPages } from './ProxyPages';
