import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';
import { textsBelow } from './support/visit';

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/paging.app-config.yaml')] });

const grid = (page: Page) => page.getByRole('grid', { name: 'Rows' });
const footer = (page: Page, text: string | RegExp) => page.getByRole('paragraph').filter({ hasText: text });

/** Scrolls down until the footer says it. */
async function scrollUntil(page: Page, text: string | RegExp): Promise<void> {
  await grid(page).waitFor();
  // Rows that are loaded may be drawn only when they are scrolled to, so the wheel goes on until the footer says it.
  const done = footer(page, text);
  while ((await done.count()) === 0) {
    await grid(page).hover();
    await page.mouse.wheel(0, 3000);
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
  }
}

it.each(['link', 'page', 'offset', 'cursor', 'next'])('rows that come by %s are loaded as they are scrolled to, to the end', async name => {
  const page = await site.visit(`/proxy-pages/events/${name}`);
  await grid(page).waitFor();
  expect(await grid(page).getAttribute('aria-rowcount')).toBe(['cursor', 'next'].includes(name) ? '-1' : '235');
  await scrollUntil(page, /^234 rows/);
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('235');
  await page.context().close();
});

it.each([
  ['same-page', /sent the same page twice/, /^50 rows/],
  ['lying-total', /speaks of 9999 rows, and sent 234/, /^234 rows/],
  ['repeated-cursor', /sent the same page twice/, /^150 rows(?! loaded)/],
  ['elsewhere', /next page is refused/, /^50 rows/],
  ['capped', /Only the first 120 rows are loaded/, /^120 rows/],
])('a service that pages badly is seen through: %s', async (name, notice, rows) => {
  const page = await site.visit(`/proxy-pages/events/${name}`);
  await scrollUntil(page, rows);
  await page.getByRole('note').getByText(notice).waitFor();
  await page.context().close();
});

it('a page that fails leaves the rows before it, and is tried again on demand', async () => {
  const page = await site.visit('/proxy-pages/events/breaks-off');
  await grid(page).waitFor();
  while ((await page.getByRole('alert').count()) === 0) {
    await grid(page).hover();
    await page.mouse.wheel(0, 3000);
  }
  await page.getByRole('alert').getByText(/answered 500/).waitFor();
  await footer(page, /^100 of 234 rows loaded/).waitFor();
  await page.context().close();
});

it('a proxy that strips the headers of paging is told which line it lacks', async () => {
  const page = await site.visit('/proxy-pages/stripped/link');
  await page.getByRole('note').getByText(/no Link header arrived/).waitFor();
  await page.getByText('allowedHeaders: [Link]').waitFor();
  await page.context().close();
});

describe('a million rows', () => {
  it('are ordered and searched by the service, and drawn only where they are in view', async () => {
    const page = await site.visit('/proxy-pages/events/million');
    await footer(page, /^100 of 1,000,000 rows loaded/).waitFor();
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('1000001');
    await page.getByRole('button', { name: 'Size', exact: true }).click();
    await page.waitForURL(/1\.sort=size/);
    await grid(page).getByRole('gridcell', { name: 'event-0', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Size', exact: true }).click();
    await page.waitForURL(/1\.sort=-size/);
    await grid(page).locator('tbody').getByRole('gridcell', { name: '1,000,002' }).or(grid(page).locator('tbody').getByRole('gridcell', { name: /^999,99\d$|^1,000,00\d$/ })).first().waitFor();
    await page.getByRole('searchbox').fill('event-99999');
    await footer(page, /^11 rows|^10 rows/).waitFor();
    expect(await textsBelow(page, 'Rows', 'Event')).toEqual(expect.arrayContaining(['event-99999']));
    await page.context().close();
  });

  it('cost as much when they are sorted and scrolled as when they are opened', async () => {
    const page = await site.visit('/proxy-pages/events/million?1.sort=-size');
    await grid(page).getByRole('gridcell').first().waitFor();
    const before = await grid(page).locator('*').count();
    await scrollUntil(page, /^[6-9]00 of 1,000,000 rows loaded/);
    expect(await grid(page).locator('*').count()).toBeLessThan(before * 1.5);
    expect(await grid(page).locator('tbody').getByRole('row').count()).toBeLessThan(60);
    await page.context().close();
  });

  it('keep their place when they are loaded anew', async () => {
    const page = await site.visit('/proxy-pages/events/million');
    await scrollUntil(page, /^[2-9]00 of 1,000,000 rows loaded/);
    // In the midst of what is loaded, so that nothing more comes by itself.
    await grid(page).evaluate(it => it.parentElement?.scrollTo(0, 2000));
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    const loaded = (await footer(page, / of 1,000,000 rows loaded/).innerText()).trim();
    const first = await textsBelow(page, 'Rows', 'Event');
    await Promise.all([page.waitForResponse(/offset=100/), page.getByRole('button', { name: /^Refresh/ }).click()]);
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await grid(page).evaluate(it => it.parentElement?.scrollTop)).toBe(2000);
    expect(await textsBelow(page, 'Rows', 'Event')).toEqual(first);
    await footer(page, loaded).waitFor();
    await page.context().close();
  });
});
