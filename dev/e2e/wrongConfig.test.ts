import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../lib/launchBrowser';
import { openSite, START_TIMEOUT, type Site } from './support/openSite';
import { readIndexHtml, readRemotes } from './support/readIndexHtml';
import { rowsOf, sidebar, visit } from './support/visit';
import { watchPage, type Watch } from './support/watchPage';
import { idOf, wrongEverywhere, wrongTops, type WrongConfig } from './support/wrongConfigs';
import { withConfig } from './support/withConfig';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** The keys of all mistakes that the page of services tells an operator of, to whom the index page shows the way. */
async function reportedKeys(page: Page): Promise<string[]> {
  const note = page.getByRole('main').getByRole('alert').filter({ hasText: 'The configuration of these pages has' });
  await note.getByRole('link', { name: 'See all', exact: true }).click();
  const problems = page.getByRole('list', { name: 'Problems' });
  await problems.locator('code').first().waitFor();
  const keys = (await problems.locator('code').allInnerTexts()).sort();
  await page.goBack();
  return keys;
}

async function expectRows(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await rowsOf(page, 'Rows').first().waitFor();
}

/** A page and what is wrong with it; the key is told in the place that it costs. */
const IN_PLACE = [
  ['', 'number'],
  ['path', 'list'],
  ['title', 'object'],
  ['menu.title', 'number'],
  ['service', 'number'],
  ['inputs[0].type', 'boolean'],
  ['request', 'list'],
  ['views', 'text'],
  ['views[0]', 'text'],
  ['views[0].type', 'boolean'],
  ['views[0].width', 'text'],
  ['views[0].request', 'list'],
  ['views[0].request.query', 'list'],
  ['views[0].columns[0]', 'number'],
  ['views[0].columns[0].format.type', 'list'],
  ['views[0].fields[0].value', 'object'],
] as const;

describe.each(['current', 'older'] as const)('on a backend of the %s generation', generation => {
  const open = ({ config }: WrongConfig) => withConfig(config, file => openSite({ configs: [file], generation }));

  describe('with a wrong value of every type at every key', () => {
    const wrong = wrongEverywhere();
    let site: Site;
    let page: Page;
    let watch: Watch | undefined;

    beforeAll(async () => {
      site = await open(wrong);
      page = await visit(browser, `${site.url}/proxy-pages`, {
        prepare: async it => {
          watch = await watchPage(it);
        },
      });
    }, START_TIMEOUT);

    afterAll(async () => {
      await page?.context().close();
      await site?.close();
    });

    it('the portal starts, serves its page and offers the plugin', async () => {
      const { contexts } = await readIndexHtml(site.url);
      expect(contexts.some(({ data }) => data.proxyPages !== undefined)).toBe(true);
      expect(await readRemotes(site.url)).toEqual(['backstage-plugin-proxy-pages']);
    });

    it('the page of services names the key of every mistake, and no other', async () => {
      expect(wrong.reported.length).toBeGreaterThan(400);
      expect(await reportedKeys(page)).toEqual([...wrong.reported].sort());
    });

    it.each(['shown-true', 'shown-empty', 'shown-object/all', 'healthy'])('the page %s, where nothing is wrong, shows its rows', async path => {
      await expectRows(page, `${site.url}/proxy-pages/${path}`);
      expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
    });

    it.each(IN_PLACE)('a page whose key %j is a %s says so in that place', async (path, type) => {
      const id = idOf('page', path, type);
      const key = ['proxyPages.pages', id, path].filter(Boolean).join('.');
      await page.goto(`${site.url}/proxy-pages/${id}`);
      const main = page.getByRole('main');
      await main.getByText(key, { exact: true }).or(main.getByRole('img', { name: `${key}: ` })).first().waitFor();
    });

    it('the sidebar has the page where nothing is wrong', async () => {
      await sidebar(page).getByRole('link', { name: 'Healthy', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Healthy' }).waitFor();
    });

    it('nothing is thrown on all these pages', () => {
      expect(watch?.errors).toEqual([]);
    });
  });

  it.each(wrongTops().map(top => [top.what, top] as const))('when %s, the portal starts, the mistakes are told, and the other pages work', async (_what, top) => {
    const site = await open(top);
    try {
      const page = await visit(browser, `${site.url}/proxy-pages`);
      const link = page.getByRole('main').getByRole('link', { name: /^Shown true/ });
      await link.waitFor();
      expect(top.reported.length > 0 ? await reportedKeys(page) : []).toEqual([...top.reported].sort());
      await link.click();
      await rowsOf(page, 'Rows').first().waitFor();
      await page.context().close();
    } finally {
      await site.close();
    }
  }, START_TIMEOUT);
});
