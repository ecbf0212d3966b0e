export const dynamicPluginsExports = {
  dynamicRoutes: [{ path: '/proxy-pages', importName: 'ProxyPages', menuItem: { text: 'Services' } }],
  menuItems: [],
};
