export { dynamicPluginsExports } from './dynamicPluginsExports';
export * from './icons';
export { proxyPagesPlugin } from './plugin';
export { ProxyPages } from './ProxyPages';
