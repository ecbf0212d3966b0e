import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../lib/launchBrowser';
import { openSite, START_TIMEOUT, type Site, type SiteOptions } from './openSite';
import { visit, type VisitOptions } from './visit';

/** A site that is open while tests run, with a browser to visit it. */
export type TestSite = Readonly<Omit<Site, 'close'>> & {
  /** Opens a path of the portal as somebody who has never been there, and signs in as a guest. */
  visit: (path: string, options?: VisitOptions) => Promise<Page>;
};

/** Opens a site and a browser before the tests of a file or of a `describe`, and closes both after them. */
export function siteForTests(options?: SiteOptions): TestSite {
  let site: Site | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await openSite(options);
    browser = await launchBrowser();
  }, START_TIMEOUT);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const opened = () => {
    if (!site || !browser) throw new Error('The site is open in tests and hooks only.');
    return { site, browser };
  };
  return {
    get url() {
      return opened().site.url;
    },
    get sampleUrl() {
      return opened().site.sampleUrl;
    },
    get statusUrl() {
      return opened().site.statusUrl;
    },
    stopSample: () => opened().site.stopSample(),
    startSample: () => opened().site.startSample(),
    stopPortal: () => opened().site.stopPortal(),
    visit: (path, how) => visit(opened().browser, `${opened().site.url}${path}`, how),
  };
}
