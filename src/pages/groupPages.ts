import { region, viewsOf } from '../model';
import type { Page, Service, Site } from '../model';

/** Pages under the service they belong to; pages over several services stand alone. */
export interface PageGroup {
  service?: Service;
  pages: Page[];
}

/** Groups the pages that can be opened without knowing a parameter, in the order of the menu, filtered by words. */
export function groupPages(site: Site, search = ''): PageGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, PageGroup>();
  for (const page of site.pages) {
    if (page.path.includes(':')) continue;
    const service = serviceOf(page, site);
    const text = [page.title, page.description, page.path, service?.title, service?.description].join(' ').toLowerCase();
    if (!words.every(word => text.includes(word))) continue;
    const id = service?.id ?? '';
    const group = groups.get(id) ?? { ...(service && { service }), pages: [] };
    group.pages.push(page);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => (a.service?.title ?? '').localeCompare(b.service?.title ?? '', region().locale));
}

/** The page's own service, else the only one its requests use. */
function serviceOf(page: Page, site: Site): Service | undefined {
  if (page.service !== undefined) return site.services[page.service];
  const [only, ...others] = new Set(viewsOf(page).flatMap(view => view.request?.service ?? []));
  return only !== undefined && others.length === 0 ? site.services[only] : undefined;
}
