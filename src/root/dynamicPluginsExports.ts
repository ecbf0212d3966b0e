import { ROUTE } from '../model';
import { indexTitle, menuItems } from './menuItems';
import { readPortalConfig } from './readPortalConfig';

const config = readPortalConfig(document);

/** What a portal reads of a dynamic plugin: one route, which holds all pages, and the entries of its sidebar. */
export const dynamicPluginsExports = {
  dynamicRoutes: [{ path: ROUTE, importName: 'ProxyPages', menuItem: { text: indexTitle(config), iconImportName: 'ProxyPagesIcon' } }],
  menuItems: menuItems(config),
};
