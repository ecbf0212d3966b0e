import type { Page } from 'playwright-core';
import { siteForTests } from './support/siteForTests';
import { rowsOf, sidebar, textsBelow } from './support/visit';

const site = siteForTests();
let page: Page;

beforeEach(async () => {
  await site.startSample();
  page = await site.visit('/proxy-pages/fleet');
  await rowsOf(page, 'Rows').first().waitFor();
});

afterEach(async () => {
  await page.context().close();
});

const refresh = () => page.getByRole('button', { name: /^Refresh/ }).click();
const alert = () => page.getByRole('main').getByRole('alert');

const names = () => textsBelow(page, 'Rows', 'Name');

describe('when the service has gone', () => {
  it('a refresh says that the proxy cannot reach it, and keeps the last rows with their age', async () => {
    const rows = await names();
    await site.stopSample();
    await refresh();
    await alert().getByText("The portal's proxy cannot reach Inventory.").waitFor();
    await alert().getByText(/^Shown below: what arrived at \d\d:\d\d, .+\.$/).waitFor();
    await alert().getByRole('button', { name: 'Retry' }).waitFor();
    expect(await names()).toEqual(rows);
  });

  it('a retry in vain says so again', async () => {
    await site.stopSample();
    await refresh();
    await Promise.all([
      page.waitForResponse(response => response.url().includes('/inventory/v1/services') && response.status() === 504),
      alert().getByRole('button', { name: 'Retry' }).click(),
    ]);
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await alert().getByText("The portal's proxy cannot reach Inventory.").waitFor();
    await rowsOf(page, 'Rows').first().waitFor();
  });

  it('a page that is opened then says why it has nothing to show', async () => {
    await site.stopSample();
    await rowsOf(page, 'Rows').getByRole('link', { name: 'checkout-cart', exact: true }).click();
    await alert().getByText("The portal's proxy cannot reach Inventory.").first().waitFor();
    await sidebar(page).getByRole('link', { name: 'Fleet' }).waitFor();
  });

  it('the other views of a page go on', async () => {
    await site.stopSample();
    await sidebar(page).getByRole('link', { name: 'Today' }).click();
    await alert().getByText(/^The browser could not get an answer from/).waitFor();
    await alert().getByText("The portal's proxy cannot reach Inventory.").waitFor();
    expect(await rowsOf(page, 'On call').count()).toBeGreaterThan(0);
  });
});

describe('when the service is back', () => {
  it('a retry recovers the page without loading it again', async () => {
    await page.evaluate(() => {
      document.documentElement.dataset.mark = 'not loaded again';
    });
    await site.stopSample();
    await refresh();
    const retry = alert().getByRole('button', { name: 'Retry' });
    await retry.waitFor();
    await site.startSample();
    await retry.click();
    await alert().waitFor({ state: 'detached' });
    expect(await names()).toContain('checkout-api');
    expect(await page.evaluate(() => document.documentElement.dataset.mark)).toBe('not loaded again');
  });

  it('a page that had nothing to show gets its data', async () => {
    await site.stopSample();
    await rowsOf(page, 'Rows').getByRole('link', { name: 'checkout-cart', exact: true }).click();
    await alert().first().waitFor();
    await site.startSample();
    await refresh();
    await page.getByText(/^checkout-cart is part of checkout/).waitFor();
    await rowsOf(page, 'Deployments').first().waitFor();
    expect(await alert().count()).toBe(0);
  });
});
