import type { Locator, Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';
import { expectFocus, head, openTable, titles } from './support/table';
import { rowsOf, textsBelow } from './support/visit';

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/table.app-config.yaml')] });

const THINGS = '/proxy-pages/sample/things';

const widthOf = async (element: Locator) => (await element.boundingBox())?.width ?? 0;

/** Waits until the URL says what it should. */
async function expectSearch(page: Page, search: string): Promise<void> {
  await page.waitForURL(url => decodeURIComponent(url.search) === search);
}

describe('the columns of a table', () => {
  let page: Page;
  const ALL = ['Name', 'Owner', 'Tier', 'State', 'Memory', 'Repository', 'Updated'];
  const panel = () => page.getByRole('dialog', { name: 'Columns' });

  beforeAll(async () => {
    page = await openTable(site, `${THINGS}?tab=kept`);
  });

  afterAll(async () => {
    await page?.context().close();
  });

  it('are those that the configuration shows', async () => {
    expect(await titles(page)).toEqual(ALL);
  });

  it('are hidden and shown by keyboard, and the link names them', async () => {
    await page.getByRole('button', { name: 'Columns' }).press('Enter');
    await panel().getByText('7 of 8 columns are shown.').waitFor();
    await panel().getByRole('checkbox', { name: 'Owner' }).press('Space');
    await expectSearch(page, '?tab=kept&things.columns=name,tier,state,memory,repository,updated');
    await panel().getByRole('checkbox', { name: 'Region' }).press('Space');
    await panel().getByText('7 of 8 columns are shown.').waitFor();
    expect(await titles(page)).toEqual(['Name', 'Region', 'Tier', 'State', 'Memory', 'Repository', 'Updated']);
  });

  it('are put into another order by keyboard, which keeps the focus and says where they are', async () => {
    const left = panel().getByRole('button', { name: 'Move State left' });
    await left.press('Enter');
    await page.getByRole('status').getByText('State is now column 4 of 8.').waitFor({ state: 'attached' });
    await expectFocus(page, left);
    await page.keyboard.press('Enter');
    await expectSearch(page, '?tab=kept&things.columns=name,state,region,tier,memory,repository,updated');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expectFocus(page, page.getByRole('button', { name: 'Columns' }));
    expect(await titles(page)).toEqual(['Name', 'State', 'Region', 'Tier', 'Memory', 'Repository', 'Updated']);
  });

  it('get another width by keyboard', async () => {
    const before = await widthOf(head(page, 'Region'));
    const edge = page.getByRole('separator', { name: 'Width of Region' });
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(([element, wide]) => (element as Element).getBoundingClientRect().width > wide + 20, [await head(page, 'Region').elementHandle(), before] as const);
    await page.keyboard.press('Home');
    await page.waitForFunction(element => element?.getAttribute('aria-valuenow') === '56', await edge.elementHandle());
    await expectFocus(page, edge);
  });

  it('are as they were left when somebody comes back by the menu and not by the link', async () => {
    await page.goto(`${site.url}${THINGS}`);
    await rowsOf(page, 'Things').first().waitFor();
    expect(await titles(page)).toEqual(['Name', 'State', 'Region', 'Tier', 'Memory', 'Repository', 'Updated']);
    expect(Math.round(await widthOf(head(page, 'Region')))).toBe(56);
  });

  it('are those of the link where somebody else sends one', async () => {
    await page.goto(`${site.url}${THINGS}?things.columns=owner,name`);
    await rowsOf(page, 'Things').first().waitFor();
    expect(await titles(page)).toEqual(['Owner', 'Name']);
  });

  it('are as configured again after a reset', async () => {
    await page.getByRole('button', { name: 'Columns' }).press('Enter');
    await panel().getByRole('button', { name: 'Reset' }).press('Enter');
    await expectSearch(page, '');
    expect(await titles(page)).toEqual(ALL);
    await page.reload();
    await rowsOf(page, 'Things').first().waitFor();
    expect(await titles(page)).toEqual(ALL);
    expect(await widthOf(head(page, 'Owner'))).toBeGreaterThan(56);
  });
});

describe('what a person sees of the rows', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openTable(site, `${THINGS}?tab=kept`);
  });

  afterAll(async () => {
    await page?.context().close();
  });

  it('is in the URL: order, filters and search, and what else is there stays', async () => {
    await head(page, 'Memory').getByRole('button', { name: 'Memory', exact: true }).press('Enter');
    await expectSearch(page, '?tab=kept&things.sort=memory');
    await head(page, 'Name').getByRole('button', { name: 'Name', exact: true }).press('Shift+Enter');
    await expectSearch(page, '?tab=kept&things.sort=memory,name');
    await page.getByRole('button', { name: 'Filter State' }).press('Enter');
    await page.getByRole('dialog', { name: 'Filter State' }).getByRole('checkbox', { name: /^Running/ }).press('Space');
    await expectSearch(page, '?tab=kept&things.sort=memory,name&things.filter.state=Running');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox', { name: 'Search Things' }).fill('checkout');
    await expectSearch(page, '?tab=kept&things.sort=memory,name&things.search=checkout&things.filter.state=Running');
    expect(await head(page, 'Memory').getAttribute('aria-sort')).toBe('ascending');
  });

  it('goes back and forward with the browser', async () => {
    for (const search of ['memory,name&things.filter.state=Running', 'memory,name', 'memory']) {
      await page.goBack();
      await expectSearch(page, `?tab=kept&things.sort=${search}`);
    }
    for (let step = 0; step < 3; step += 1) await page.goForward();
    await expectSearch(page, '?tab=kept&things.sort=memory,name&things.search=checkout&things.filter.state=Running');
    await page.getByRole('paragraph').filter({ hasText: /^\d+ of 234 rows, sorted by Memory ascending, then Name ascending/ }).waitFor();
  });

  it('is what a link shows to somebody else', async () => {
    const names = await textsBelow(page, 'Things', 'Name');
    const other = await openTable(site, `${THINGS}${new URL(page.url()).search}`);
    await other.getByRole('paragraph').filter({ hasText: /^\d+ of 234 rows, sorted by Memory/ }).waitFor();
    expect(await textsBelow(other, 'Things', 'Name')).toEqual(names);
    expect(names.every(name => name.includes('checkout'))).toBe(true);
    expect(await other.getByRole('searchbox').inputValue()).toBe('checkout');
    await other.context().close();
  });

  it('is all of it again after a clear, which leaves the order', async () => {
    await page.getByRole('button', { name: 'Clear', exact: true }).press('Enter');
    await expectSearch(page, '?tab=kept&things.sort=memory,name');
    await page.getByRole('paragraph').filter({ hasText: /^234 rows/ }).waitFor();
  });
});
