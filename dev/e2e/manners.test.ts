import type { Page } from 'playwright-core';
import { START_TIMEOUT } from './support/openSite';
import { siteForTests } from './support/siteForTests';
import { rowsOf } from './support/visit';
import { watchPage, type Watch } from './support/watchPage';

const site = siteForTests();
let watch: Watch;

beforeAll(async () => {
  watch = await walkAllPages();
}, START_TIMEOUT);

/** Opens every page of the sample in one visit, as a click from the index, and waits until all of its views have settled. */
async function walkAllPages(): Promise<Watch> {
  const watches: Watch[] = [];
  const page = await site.visit('/proxy-pages', {
    prepare: async it => {
      watches.push(await watchPage(it));
    },
  });
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  await links.first().waitFor();
  const count = await links.count();
  expect(count).toBeGreaterThanOrEqual(5);
  for (let index = 0; index < count; index += 1) {
    await links.nth(index).click();
    await settled(page);
    await page.goBack();
    await links.nth(index).waitFor();
  }
  await page.goto(`${site.url}/proxy-pages/fleet`);
  await rowsOf(page, 'Rows').first().getByRole('link').first().click();
  await page.getByRole('heading', { level: 2, name: 'Deployments' }).waitFor();
  await settled(page);
  await page.goto(`${site.url}/proxy-pages/nothing-here`);
  await page.getByText('There is no such page').first().waitFor();
  await page.context().close();
  const [watched] = watches;
  if (!watched) throw new Error('the page was not watched');
  return watched;
}

/** No view is loading any more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Refresh/ }).waitFor();
  await page.locator('[id^="view-"]').first().waitFor();
  await page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'detached' });
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

describe('while all pages are opened one after the other', () => {
  it("nothing breaks the portal's content security policy", () => {
    expect(watch.violations).toEqual([]);
  });

  it('no error is thrown or written to the console', () => {
    expect(watch.errors).toEqual([]);
  });

  it("only the service of the kind url is asked outside of the portal's origin", () => {
    const origins = new Set(watch.requests.filter(it => it.startsWith('http')).map(it => new URL(it).origin));
    expect([...origins].sort()).toEqual([site.url, site.statusUrl].sort());
  });

  it("the plugin's data comes through the proxy and the portal's plugins", () => {
    const paths = watch.requests.map(it => new URL(it).pathname);
    expect(paths).toEqual(expect.arrayContaining(['/api/proxy/inventory/v1/services', '/api/proxy/billing', '/api/hello-backend/things', '/status/incidents']));
  });
});
