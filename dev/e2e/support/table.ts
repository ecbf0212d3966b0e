import type { Locator, Page } from 'playwright-core';
import type { TestSite } from './siteForTests';
import { rowsOf } from './visit';
import type { VisitOptions } from './visit';

/** Opens a page with one table and waits for its rows. */
export async function openTable(site: TestSite, path: string, options?: VisitOptions): Promise<Page> {
  const page = await site.visit(path, options);
  await rowsOf(page, /./).first().waitFor();
  return page;
}

/** The only table of a page. */
export const grid = (page: Page) => page.getByRole('grid');

/** The head of a column. */
export const head = (page: Page, name: string) => grid(page).getByRole('columnheader', { name, exact: true });

/** The titles of the columns that are drawn, without the one of the details. */
export async function titles(page: Page): Promise<string[]> {
  // While a dialog is open, the table has no roles.
  const names = await page.locator('table th').evaluateAll(heads => heads.map(it => it.getAttribute('aria-label') ?? ''));
  return names.filter(name => name !== '');
}

/** Waits until an element has the focus. */
export async function expectFocus(page: Page, element: Locator): Promise<void> {
  await element.waitFor({ state: 'attached' });
  const handle = await element.elementHandle();
  await page.waitForFunction(it => document.activeElement === it, handle);
}

/** How many nodes a table has. */
export const nodesOf = (page: Page) => grid(page).locator('*').count();
