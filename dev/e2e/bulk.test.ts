import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';
import { tabTo } from './support/tabTo';
import { violationsIn } from './support/violationsIn';
import { rowsOf, sidebar, THEMES } from './support/visit';

/** Of the sample service; the last of them refuses to be restarted. */
const COUNT = 10;

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/bulk.app-config.yaml')] });
let page: Page;

beforeEach(async () => {
  page = await site.visit('/proxy-pages/operations/workloads');
  await rowsOf(page, 'Workloads').nth(COUNT - 1).waitFor();
});

afterEach(() => page.context().close());

const dialog = () => page.getByRole('dialog', { name: 'Restart' });

/** Counts what is sent to restart, and answers only when it is released. */
async function holdRestarts(): Promise<{ sent: number; release: () => void }> {
  const restarts = { sent: 0, release: () => undefined as void };
  const held = new Promise<void>(settle => (restarts.release = settle));
  await page.route('**/restart', async route => {
    restarts.sent += 1;
    await held;
    await route.fulfill({ status: 202, json: {} });
  });
  return restarts;
}

/** Selects all rows and chooses to restart them, without a mouse. */
async function chooseAll(): Promise<void> {
  // The grid is one stop; the arrows move in it.
  await tabTo(page.getByRole('grid', { name: 'Workloads' }).getByRole('button', { name: 'Name', exact: true }));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await page.getByText(`${COUNT} selected`).waitFor();
  await tabTo(page.getByRole('group', { name: 'Selected rows' }).getByRole('button', { name: 'Restart' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await dialog().getByText(`Restart ${COUNT} rows: checkout-api, checkout-worker, search-api and 7 more?`).waitFor();
}

describe('an action for several rows', () => {
  it('is done by keyboard, and tells which row it failed with', async () => {
    await chooseAll();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog().getByText('Of 10 rows: 9 done, 1 failed.').waitFor();
    await dialog().getByText('Failed: Operations answered 409: Somebody is looking at it.').waitFor();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await dialog().getByRole('button', { name: 'Try the failed ones again' }).waitFor();
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    expect(await violationsIn(page, 'main')).toEqual([]);
  });

  it('sends nothing more when it is stopped', async () => {
    const restarts = await holdRestarts();
    await chooseAll();
    await page.keyboard.press('Enter');
    await dialog().getByText('0 of 10 ended.').waitFor();
    // Stop has the focus.
    await page.keyboard.press('Enter');
    await dialog().getByText('Stopping: what is under way is waited for.').waitFor();
    restarts.release();
    await dialog().getByText('Of 10 rows: 3 done, 7 left out.').waitFor();
    expect(restarts.sent).toBe(3);
  });

  it('is asked about when the browser leaves, and told of on another page', async () => {
    const restarts = await holdRestarts();
    await sidebar(page).getByRole('link', { name: 'Home' }).click();
    await rowsOf(page, 'Workloads').first().waitFor({ state: 'detached' });
    await page.goBack();
    await chooseAll();
    await page.keyboard.press('Enter');
    await dialog().getByText('0 of 10 ended.').waitFor();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await dialog().getByText('0 of 10 ended.').waitFor();
    await page.evaluate(() => history.forward());
    await dialog().waitFor({ state: 'detached' });
    restarts.release();
    await page.getByRole('alert').getByText('Restart: Of 10 rows: 3 done, 7 not begun.').waitFor();
    expect(restarts.sent).toBe(3);
  });

  it('is for those too that are filtered out, which the question names', async () => {
    await page.getByRole('checkbox', { name: 'Select search-api' }).click();
    await page.getByRole('checkbox', { name: 'Select payments-ledger' }).click();
    await page.getByLabel('Search Workloads').fill('payments');
    await page.getByText('2 selected, 1 of them not shown').waitFor();
    await page.getByRole('button', { name: 'Annotate' }).click();
    const question = page.getByRole('dialog', { name: 'Annotate' });
    await question.getByText('Annotate 2 rows: search-api, payments-ledger?').waitFor();
    await question.getByText('For each row, as for the first: Annotate search-api?').waitFor();
    await question.getByText('Not shown at the moment: search-api.').waitFor();
  });

  it('keeps what was typed for it until all of it was done', async () => {
    const annotate = async () => {
      await page.getByRole('button', { name: 'Annotate' }).click();
      return page.getByRole('dialog', { name: 'Annotate' });
    };
    await page.getByRole('checkbox', { name: 'Select notifications-email' }).click();
    const question = await annotate();
    await question.getByText('Annotate notifications-email?').waitFor();
    await question.getByLabel('Reason').fill('Slow');
    await question.getByLabel('Reason').press('Enter');
    await question.getByText('Of 1 row: 1 failed.').waitFor();
    await question.getByRole('button', { name: 'Close' }).click();
    await question.waitFor({ state: 'detached' });
    const again = await annotate();
    await again.getByText('This is what you typed before.').waitFor();
    expect(await again.getByLabel('Reason').inputValue()).toBe('Slow');
    await again.getByRole('button', { name: 'Discard' }).click();
    expect(await again.getByLabel('Reason').inputValue()).toBe('');
  });

  it.each(THEMES)('has a form and an end in which axe finds nothing in %s', async theme => {
    await page.context().close();
    page = await site.visit('/proxy-pages/operations/workloads', { theme });
    await page.getByRole('checkbox', { name: 'Select all rows shown' }).click();
    await page.getByRole('button', { name: 'Annotate' }).click();
    const question = page.getByRole('dialog', { name: 'Annotate' });
    await question.getByLabel('Reason').press('Enter');
    await question.getByText('This is needed.').waitFor();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await question.getByLabel('Reason').fill('Slow');
    await question.getByLabel('Reason').press('Enter');
    await question.getByText('Of 10 rows: 9 done, 1 failed.').waitFor();
    // What needs a look comes first.
    expect(await question.getByRole('listitem').first().innerText()).toContain('notifications-email');
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
  });

  it('leaves the titles above their columns on a small screen', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.reload();
    await rowsOf(page, 'Workloads').nth(COUNT - 1).waitFor();
    const table = page.getByRole('grid', { name: 'Workloads' });
    const left = async (role: 'columnheader' | 'gridcell', name: string) => (await table.getByRole(role, { name, exact: true }).first().boundingBox())?.x;
    expect(await left('columnheader', 'Name')).toBe(await left('gridcell', 'checkout-api'));
  });
});
