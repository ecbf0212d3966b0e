import type { ReactElement } from 'react';

/** One entry of `/.backstage/dynamic-features/remotes`, as the backend's dynamic feature service answers. */
export type Remote = {
  packageName: string;
  remoteInfo: { name: string; entry: string };
  exposedModules: string[];
};

/** What a plugin's root exports under the name `dynamicPluginsExports`. */
export type DynamicPluginsExports = {
  dynamicRoutes?: {
    path: string;
    importName: string;
    menuItem?: { text: string; iconImportName?: string };
  }[];
  menuItems?: {
    key: string;
    text: string;
    to: string;
    iconImportName?: string;
    priority?: number;
  }[];
};

export type PluginRoute = { key: string; path: string; element: ReactElement };

export type PluginMenuItem = { key: string; text: string; to: string; icon?: ReactElement; priority?: number };

/** What all loaded plugins add to the portal. */
export type Contributions = { routes: PluginRoute[]; menuItems: PluginMenuItem[] };

export const NO_CONTRIBUTIONS: Contributions = { routes: [], menuItems: [] };
