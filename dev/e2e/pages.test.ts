import type { Page, Response } from 'playwright-core';
import { siteForTests } from './support/siteForTests';
import { rowsOf, THEMES, type ThemeId } from './support/visit';

const site = siteForTests();

/** Opens the list; the answer is the one that its rows came with. */
async function openFleet(theme: ThemeId): Promise<{ page: Page; answer: Response }> {
  let answer: Promise<Response> | undefined;
  const page = await site.visit('/proxy-pages/fleet', {
    theme,
    prepare: it => {
      answer = it.waitForResponse(response => new URL(response.url()).pathname === '/api/proxy/inventory/v1/services');
    },
  });
  await rowsOf(page, 'Rows').first().waitFor();
  if (!answer) throw new Error('the page was not prepared');
  return { page, answer: await answer };
}

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 });
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe.each(THEMES)('in the theme %s', theme => {
  let page: Page;
  let answer: Response;

  beforeAll(async () => {
    ({ page, answer } = await openFleet(theme));
  });

  afterAll(async () => {
    await page?.context().close();
  });

  it('a list shows the rows that the proxy brought', async () => {
    expect(answer.status()).toBe(200);
    const { items, total } = (await answer.json()) as { items: { metadata: { id: string }; owner: string }[]; total: number };
    const [first] = items;
    expect(await rowsOf(page, 'Rows').first().getByRole('gridcell').allInnerTexts()).toEqual(expect.arrayContaining([first?.metadata.id, first?.owner]));
    await page.getByRole('paragraph').filter({ hasText: `${total} rows` }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe(theme);
  });

  it('a click on a row opens its detail page, whose title comes from the data', async () => {
    const row = rowsOf(page, 'Rows').filter({ hasText: 'checkout-cart' }).first();
    const [opened] = await Promise.all([
      page.waitForResponse(response => new URL(response.url()).pathname === '/api/proxy/inventory/v1/services/checkout-cart'),
      row.getByRole('gridcell', { name: 'team-storefront', exact: true }).click(),
    ]);
    expect(opened.status()).toBe(200);
    await titleOf(page).getByText('checkout-cart', { exact: true }).waitFor();
    await page.getByText('checkout-cart is part of checkout and owned by team-storefront.', { exact: true }).waitFor();
    await rowsOf(page, 'Deployments').first().waitFor();
    expect(pathOf(page)).toBe('/proxy-pages/fleet/checkout-cart');
  });

  it('the breadcrumb leads back to the list', async () => {
    await page.getByRole('navigation', { name: 'breadcrumb' }).getByRole('link', { name: 'Fleet' }).click();
    await titleOf(page).getByText('Fleet', { exact: true }).waitFor();
    await rowsOf(page, 'Rows').first().waitFor();
    expect(pathOf(page)).toBe('/proxy-pages/fleet');
  });

  it('the link in a row can be opened with the keyboard', async () => {
    await rowsOf(page, 'Rows').getByRole('link', { name: 'checkout-worker', exact: true }).press('Enter');
    await titleOf(page).getByText('checkout-worker', { exact: true }).waitFor();
  });

  it("the browser's back and forward go between list and detail page", async () => {
    await page.goBack();
    await rowsOf(page, 'Rows').first().waitFor();
    await page.goForward();
    await titleOf(page).getByText('checkout-worker', { exact: true }).waitFor();
  });
});
