import { createElement, type ComponentType, type ReactElement } from 'react';
import type { Contributions, DynamicPluginsExports, PluginMenuItem, PluginRoute } from './types';

type Declaring = { dynamicPluginsExports?: DynamicPluginsExports };

export type PluginModule = Declaring & {
  PluginRoot?: Declaring;
  default?: Declaring;
  [importName: string]: unknown;
};

/** Turns what a plugin declares into routes and menu items, by the rules of Butler Portal. */
export function readContributions(packageName: string, module: PluginModule): Contributions {
  const declared =
    module.dynamicPluginsExports ?? module.PluginRoot?.dynamicPluginsExports ?? module.default?.dynamicPluginsExports;
  if (!declared) throw new Error('it exports no dynamicPluginsExports');
  const iconOf = (importName?: string) => (importName ? elementOf(module, importName) : undefined);
  const routes: PluginRoute[] = [];
  const menuItems: PluginMenuItem[] = [];
  for (const { path, importName, menuItem } of declared.dynamicRoutes ?? []) {
    const element = elementOf(module, importName);
    // Neither a page nor its menu item exists when the import is no function.
    if (!element) continue;
    const key = `${packageName}:${path}`;
    routes.push({ key, path, element });
    if (menuItem) menuItems.push({ key, text: menuItem.text, to: path, icon: iconOf(menuItem.iconImportName) });
  }
  for (const { key, text, to, iconImportName, priority } of declared.menuItems ?? []) {
    menuItems.push({ key, text, to, priority, icon: iconOf(iconImportName) });
  }
  return { routes, menuItems };
}

/** React.lazy, memo and forwardRef make objects, and this portal takes functions only. */
function elementOf(module: PluginModule, importName: string): ReactElement | undefined {
  const exported = module[importName];
  const candidate = isFunction(exported) ? exported : (exported as { default?: unknown } | undefined)?.default;
  return isFunction(candidate) ? createElement(candidate) : undefined;
}

const isFunction = (value: unknown): value is ComponentType => typeof value === 'function';
