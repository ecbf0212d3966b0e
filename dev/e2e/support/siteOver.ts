import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../lib/launchBrowser';
import { openSite, START_TIMEOUT, type Site } from './openSite';
import type { JsonObject } from './setAt';
import { visit, type VisitOptions } from './visit';
import { watchPage, type Watch } from './watchPage';
import { withConfig } from './withConfig';

interface Service {
  url: string;
  close: () => Promise<void>;
}

/** A site over a service of the tests' own, one page of which is open at a time. */
export interface SiteOver<T extends Service> {
  readonly service: T;
  /** What happened in the page that is open. */
  readonly watch: Watch;
  /** Opens a page of ours by its path, and closes the one before. */
  open: (path: string, options?: VisitOptions) => Promise<Page>;
}

/**
 * Starts a service and a portal before the tests of a file, and closes both after them. After each test, the page may have had
 * neither an error nor anything that the policy of the portal forbids.
 */
export function siteOver<T extends Service>(start: () => Promise<T>, configOf: (url: string) => JsonObject): SiteOver<T> {
  let opened: { service: T; site: Site; browser: Browser };
  let page: Page | undefined;
  let watch: Watch = { violations: [], errors: [], requests: [] };
  const closePage = async () => {
    await page?.context().close();
    page = undefined;
    expect({ violations: watch.violations, errors: watch.errors }).toEqual({ violations: [], errors: [] });
  };
  beforeAll(async () => {
    const service = await start();
    const site = await withConfig(configOf(service.url), file => openSite({ configs: [file] }));
    opened = { service, site, browser: await launchBrowser() };
  }, START_TIMEOUT);
  afterEach(closePage);
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.site.close();
    await opened?.service.close();
  });
  return {
    get service() {
      return opened.service;
    },
    get watch() {
      return watch;
    },
    open: async (path, { prepare, ...options } = {}) => {
      await closePage();
      page = await visit(opened.browser, `${opened.site.url}/proxy-pages/${path}`, {
        ...options,
        prepare: async it => {
          watch = await watchPage(it);
          await prepare?.(it);
        },
      });
      return page;
    },
  };
}
