import { ID_PATTERN, ROUTE, isObject, serviceIdOfEndpoint, titleFromId } from '../model';
import { iconName } from './iconName';

/** An entry of the portal's sidebar, as its loader reads it. */
export interface MenuItem {
  key: string;
  text: string;
  to: string;
  iconImportName: string;
  priority: number;
}

/** As the portal's loader has it. */
const DEFAULT_PRIORITY = 100;

/** What the sidebar shows for a configuration: an entry for every page that wants one. Anything malformed has none. */
export function menuItems(config: Record<string, unknown>): MenuItem[] {
  const items: MenuItem[] = [];
  const add = (pages: unknown, prefix: string, idPrefix: string) => {
    for (const [id, page] of Object.entries(object(pages))) {
      const item = ID_PATTERN.test(id) && isObject(page) ? menuItem(id, page, prefix, idPrefix) : undefined;
      if (item) items.push(item);
    }
  };
  add(object(config.proxyPages).pages, '', '');
  for (const [service, value] of Object.entries(object(object(config.proxyPages).services))) {
    if (ID_PATTERN.test(service)) add(object(value).pages, `${service}/`, `${service}.`);
  }
  for (const [endpoint, value] of Object.entries(object(object(config.proxy).endpoints))) {
    const declared = object(object(value).proxyPage);
    const service = typeof declared.id === 'string' ? declared.id : serviceIdOfEndpoint(endpoint);
    if (ID_PATTERN.test(service)) add(declared.pages, `${service}/`, `${service}.`);
  }
  return items.sort((a, b) => a.priority - b.priority || a.text.localeCompare(b.text));
}

function menuItem(id: string, page: Record<string, unknown>, prefix: string, idPrefix: string): MenuItem | undefined {
  const menu = page.menu === true ? {} : page.menu;
  if (!isObject(menu)) return undefined;
  const path = typeof page.path === 'string' ? page.path.replace(/^\/|\/$/g, '') : id;
  const text = [menu.title, page.title, titleFromId(id)].find(title => typeof title === 'string') as string;
  if (path.includes(':') || (text === page.title && /[{}]/.test(text))) return undefined;
  return {
    key: `proxy-pages.${idPrefix}${id}`,
    text,
    to: `${ROUTE}/${prefix}${path}`,
    iconImportName: iconName(page.icon),
    priority: typeof menu.priority === 'number' ? menu.priority : DEFAULT_PRIORITY,
  };
}

/** The title of the index page. */
export function indexTitle(config: Record<string, unknown>): string {
  const { title } = object(config.proxyPages);
  return typeof title === 'string' && title.trim() !== '' ? title : 'Services';
}

function object(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
