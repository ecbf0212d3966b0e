import { parse } from 'yaml';
import type { Page, Problem, SiteReading } from '../model';
import { viewTypes } from '../views/viewTypes';
import { readSite as readWith } from './readSite';
import type { SiteInput } from './readSite';

/** Reads a site with the types of views that there are. */
export function readSite(input: SiteInput): SiteReading {
  return readWith(input, viewTypes);
}

/** Reads app-config as an operator writes it. */
export function readYaml(yaml: string): SiteReading {
  const config = parse(yaml) as { proxyPages?: unknown; proxy?: { endpoints?: unknown } } | null;
  return readSite({ proxyPages: config?.proxyPages, endpoints: config?.proxy?.endpoints });
}

/** Reads one page, `things` of the service `inventory`, given its keys; and another that must not be touched by them. */
export function readThings(yaml: string): { page: Page | undefined; other: Page | undefined; problems: Problem[] } {
  const { site, problems } = readSite({
    proxyPages: {
      services: { inventory: { proxy: '/inventory' } },
      pages: {
        things: { service: 'inventory', ...(parse(yaml) as object) },
        other: { title: 'Other', service: 'inventory', views: [{ request: { path: '/other' } }] },
      },
    },
  });
  return { page: site.pages.find(({ id }) => id === 'things'), other: site.pages.find(({ id }) => id === 'other'), problems };
}

/** Reads one view of such a page. */
export function readOneView(yaml: string) {
  const { page, problems } = readThings(`views: [${yaml}]`);
  return { view: page?.views[0], problems };
}
