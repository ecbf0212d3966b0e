import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';
import { expectFocus, grid, head, nodesOf, openTable, titles } from './support/table';
import { rowsOf, textsBelow } from './support/visit';

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/table.app-config.yaml')] });

const THINGS = '/proxy-pages/sample/things';

const scrollOf = (page: Page) => grid(page).evaluate(it => it.parentElement?.scrollTop ?? 0);

describe('the keyboard', () => {
  let page: Page;
  const cell = (row: number, column: number) => grid(page).locator(`[data-cell="${row}:${column}"]`);

  beforeAll(async () => {
    page = await openTable(site, THINGS);
  });

  afterAll(async () => {
    await page?.context().close();
  });

  it('moves between cells by arrows, Home and End', async () => {
    await head(page, 'Name').getByRole('button', { name: 'Name', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, cell(0, 0));
    await page.keyboard.press('ArrowRight');
    await expectFocus(page, cell(0, 1));
    await page.keyboard.press('End');
    await expectFocus(page, cell(0, 7));
    await page.keyboard.press('Home');
    await expectFocus(page, cell(0, 0));
  });

  it('moves by pages, and to the last row and back, with only some rows drawn', async () => {
    const nodes = await nodesOf(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => Number(document.activeElement?.getAttribute('data-cell')?.split(':')[0]) >= 10);
    await page.keyboard.press('Control+End');
    await expectFocus(page, cell(233, 7));
    await page.keyboard.press('PageUp');
    await page.waitForFunction(() => Number(document.activeElement?.getAttribute('data-cell')?.split(':')[0]) < 230);
    await page.keyboard.press('Control+Home');
    await expectFocus(page, cell(0, 0));
    expect(await nodesOf(page)).toBeLessThan(nodes * 1.5);
  });

  it('never lets the cell with the focus be under the head or the first column', async () => {
    for (const key of ['Control+End', 'PageUp', 'ArrowLeft', 'ArrowLeft', 'PageUp', 'ArrowUp', 'PageDown', 'Control+Home']) {
      await page.keyboard.press(key);
      await page.waitForFunction(() => {
        const focused = document.activeElement;
        const box = focused?.getBoundingClientRect();
        if (!focused || !box) return false;
        const hit = document.elementFromPoint(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
        return hit !== null && focused.closest('td, th') === hit.closest('td, th');
      });
    }
  });

  it('is taken to the rows by one tab stop, and leaves them by one', async () => {
    const inRows = () => page.evaluate(() => (document.activeElement?.closest('tbody') ?? null) !== null);
    await cell(0, 0).focus();
    await page.keyboard.press('Tab');
    expect(await inRows()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await inRows()).toBe(true);
  });

  it('opens and closes the details of a row, and gives the focus back', async () => {
    await cell(1, 1).focus();
    await page.keyboard.press('Space');
    const details = page.getByRole('dialog').filter({ has: page.getByRole('term') });
    await details.getByRole('term').filter({ hasText: 'Region' }).waitFor();
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    await expectFocus(page, cell(1, 1));
  });

  it('opens a row by Enter', async () => {
    const [first] = await textsBelow(page, 'Things', 'Name');
    await cell(0, 1).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}${THINGS}/${first}`);
    await page.goBack();
    await rowsOf(page, 'Things').first().waitFor();
  });
});

describe('where there is little room', () => {
  it('a table keeps two columns and has the others behind the row', async () => {
    const page = await openTable(site, THINGS, { viewport: { width: 400, height: 800 }, isTouched: true });
    expect(await titles(page)).toEqual(['Name', 'State']);
    // Over what is touched nothing hovers, so what is quiet elsewhere is to be seen.
    const filter = page.getByRole('button', { name: 'Filter State' });
    expect(await filter.evaluate(it => getComputedStyle(it).opacity)).toBe('1');
    await page.getByRole('button', { name: 'Details of row 1', exact: true }).tap();
    const terms = page.getByRole('dialog').getByRole('term');
    await terms.last().waitFor();
    expect(await terms.allInnerTexts()).toEqual(['Name', 'Owner', 'Region', 'Tier', 'State', 'Memory', 'Repository', 'Updated']);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await page.context().close();
  });

  it('at a zoom of 200 % nothing is cut off, and the page scrolls one way only', async () => {
    const page = await openTable(site, THINGS, { viewport: { width: 640, height: 450 }, scale: 2 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const article = page.getByRole('main').locator('article');
    expect(await article.evaluate(it => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
    for (const name of ['Columns', 'Compact rows', 'Export', 'Raw response and explanation']) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 640).toBe(true);
    }
    expect(await grid(page).evaluate(it => it.parentElement?.clientHeight ?? 0)).toBeGreaterThan(200);
    await page.context().close();
  });
});

describe('a table of sixty columns', () => {
  it('draws those in view only, and comes to all of them by keyboard', async () => {
    const page = await openTable(site, '/proxy-pages/sample/wide');
    const nodes = await nodesOf(page);
    expect(await grid(page).getAttribute('aria-colcount')).toBe('61');
    expect((await titles(page)).length).toBeLessThan(25);
    await rowsOf(page, 'Wide').first().getByRole('gridcell').first().focus();
    for (const name of ['C20', 'C40', 'C60']) {
      const from = Number(name.slice(1)) - 20;
      for (let step = 0; step < (from === 0 ? 19 : 20); step += 1) await page.keyboard.press('ArrowRight');
      await head(page, name).waitFor();
      expect(await nodesOf(page)).toBeLessThan(nodes * 1.6);
      expect((await titles(page))[0]).toBe('Name');
    }
    await page.keyboard.press('Home');
    await head(page, 'C2').waitFor();
    await page.context().close();
  });
});

describe('a refresh', () => {
  it('leaves the place that was scrolled to and the cell that has the focus', async () => {
    const page = await openTable(site, '/proxy-pages/sample/fresh');
    await rowsOf(page, 'Fresh').first().getByRole('gridcell').first().focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
    await page.waitForFunction(() => Number(document.activeElement?.getAttribute('data-cell')?.split(':')[0]) >= 15);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
    const [top, cells] = [await scrollOf(page), await textsBelow(page, 'Fresh', 'ID')];
    expect(top).toBeGreaterThan(0);
    for (let count = 0; count < 2; count += 1) await page.waitForResponse(/\/api\/proxy\/sample\/services/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe(focused);
    expect(await scrollOf(page)).toBe(top);
    expect(await textsBelow(page, 'Fresh', 'ID')).toEqual(cells);
    await page.context().close();
  });
});

describe('whoever comes back to a table', () => {
  it('finds it where it was scrolled to, in the order that was chosen', async () => {
    const page = await openTable(site, `${THINGS}?things.sort=-name`);
    await grid(page).evaluate(it => it.parentElement?.scrollTo(0, 3000));
    await page.waitForFunction(() => Number(document.querySelector('[role=grid] tbody [aria-rowindex]')?.getAttribute('aria-rowindex')) > 20);
    const [top, names] = [await scrollOf(page), await textsBelow(page, 'Things', 'Name')];
    await rowsOf(page, 'Things').nth(15).getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^Thing / }).waitFor();
    await page.goBack();
    await rowsOf(page, 'Things').first().waitFor();
    expect(await scrollOf(page)).toBe(top);
    expect(await textsBelow(page, 'Things', 'Name')).toEqual(names);
    await head(page, 'Name').getByRole('button', { name: 'Name', exact: true }).click();
    await page.waitForURL(url => !url.search.includes('things.sort=-name'));
    expect(await scrollOf(page)).toBe(0);
    await page.context().close();
  });
});
