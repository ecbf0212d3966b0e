import type { Browser } from 'playwright-core';
import { readSite } from '../../src/config';
import { launchBrowser } from '../lib/launchBrowser';
import { openSite, START_TIMEOUT, type Site } from './support/openSite';
import { readIndexHtml, readRemotes } from './support/readIndexHtml';
import { rowsOf, visit } from './support/visit';
import { wrongConfig, wrongTops, writeConfig } from './support/wrongConfigs';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** What the browser is to say of a configuration, by the reader itself. */
function keysOfProblems(config: ReturnType<typeof wrongConfig>): string[] {
  const endpoints = Object.fromEntries(Object.entries(config.proxy.endpoints).map(([key, { proxyPage }]) => [key, proxyPage === undefined ? {} : { proxyPage }]));
  return [...new Set(readSite({ proxyPages: config.proxyPages, endpoints }).problems.map(({ key }) => key))];
}

describe.each(['current', 'older'] as const)('on a backend of the %s generation', generation => {
  describe('with every key set to every type', () => {
    const config = wrongConfig();
    let site: Site;
    beforeAll(async () => {
      site = await openSite({ configs: [writeConfig(config)], generation });
    }, START_TIMEOUT);
    afterAll(async () => {
      await site?.close();
    });

    it('the portal starts, and offers the plugin', async () => {
      expect((await readIndexHtml(site.url)).html).toContain('proxyPages');
      expect(await readRemotes(site.url)).toContain('backstage-plugin-proxy-pages');
    });

    it('the index page names the key of every mistake', async () => {
      const expected = keysOfProblems(config);
      expect(expected.length).toBeGreaterThan(150);
      expect(expected).toEqual(expect.arrayContaining(['proxyPages.pages.page-views-text.views', 'proxyPages.pages.column-width-list.views[0].columns[0].width', 'proxy.endpoints./whole-number.proxyPage']));
      const page = await visit(browser, `${site.url}/proxy-pages`);
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      const shown = new Set(await page.locator('code').allInnerTexts());
      expect(expected.filter(key => !shown.has(key))).toEqual([]);
      await page.context().close();
    });

    it.each(['shown-true', 'shown-empty', 'shown-object/all', 'healthy', 'page-icon-list', 'view-width-text', 'column-title-number'])('the page %s shows its rows', async path => {
      const page = await visit(browser, `${site.url}/proxy-pages/${path}`);
      await rowsOf(page, /.*/).first().waitFor();
      await page.context().close();
    });

    it.each([
      ['page-views-text', 'proxyPages.pages.page-views-text.views'],
      ['view-type-number', 'proxyPages.pages.view-type-number.views[0].type'],
      ['request-path-list', 'proxyPages.pages.request-path-list.views[0].request.path'],
    ])('the page %s says in its place what is wrong', async (path, key) => {
      const page = await visit(browser, `${site.url}/proxy-pages/${path}`);
      await page.getByRole('alert').filter({ hasText: key }).first().waitFor();
      await page.context().close();
    });
  });

  it.each(wrongTops().map((top, index) => [index + 1, top] as const))(
    'the portal starts and the pages answer with the wrong top %i',
    async (_index, proxyPages) => {
      const site = await openSite({ configs: [writeConfig({ proxy: { endpoints: { '/shown': { target: '${SAMPLE_URL}/v1/invoices', proxyPage: true } } }, proxyPages })], generation });
      try {
        const page = await visit(browser, `${site.url}/proxy-pages`);
        await page.getByRole('button', { name: 'Show', exact: true }).waitFor();
        await page.getByRole('link', { name: /^Shown/ }).click();
        await rowsOf(page, 'Rows').first().waitFor();
        await page.context().close();
      } finally {
        await site.close();
      }
    },
    START_TIMEOUT,
  );
});
