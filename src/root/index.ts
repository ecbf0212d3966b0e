export { dynamicPluginsExports } from './dynamicPluginsExports';
export { ProxyPages } from './ProxyPages';
