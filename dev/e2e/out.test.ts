import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../lib/launchBrowser';
import { openSite, START_TIMEOUT, type Site } from './support/openSite';
import { cellsBelow, rowsOf, visit } from './support/visit';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite();
  browser = await launchBrowser();
}, START_TIMEOUT);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function openFleet(query = ''): Promise<Page> {
  const page = await visit(browser, `${site.url}/proxy-pages/fleet${query}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await rowsOf(page, 'Rows').first().waitFor();
  return page;
}

async function save(page: Page, choice: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: choice }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('what a table shows', () => {
  it('is saved as CSV: rows as filtered and sorted, values as shown', async () => {
    const page = await openFleet('?1.sort=-name&1.filter.app=~checkout');
    await rowsOf(page, 'Rows').first().getByText('checkout-worker-staging').waitFor();
    const { name, text } = await save(page, 'CSV, as shown');
    expect(name).toMatch(/^fleet-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\ufeffName,State,App,Owner,Tier,Last deployment,Memory,Repository,Updated\r\n')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    const names = data.map(row => row.Name ?? '');
    expect(names).toEqual([...names].sort().reverse());
    expect(new Set(data.map(row => row.App))).toEqual(new Set(['checkout']));
    expect(data[0]?.Memory).toMatch(/^[\d.,]+ [kMG]B$/);
    await page.context().close();
  });

  it('is saved as JSON with raw values, every row of it', async () => {
    const page = await openFleet();
    const rows = JSON.parse((await save(page, 'JSON, raw values')).text) as Array<Record<string, unknown>>;
    await page.getByRole('status').getByText(`All ${rows.length} rows saved`).waitFor({ state: 'attached' });
    expect(typeof rows[0]?.Memory).toBe('number');
    await page.context().close();
  });

  it('is copied by keyboard: a cell as it came, and a row as JSON', async () => {
    const page = await openFleet();
    await (await cellsBelow(page, 'Rows', 'Memory')).first().focus();
    await page.keyboard.press('Control+c');
    await page.getByRole('status').getByText('Copied Memory, row 1.').waitFor({ state: 'attached' });
    expect(await clipboard(page)).toMatch(/^\d+$/);
    await page.keyboard.press('Control+Shift+c');
    await page.getByRole('status').getByText('Copied row 1 as JSON.').waitFor({ state: 'attached' });
    expect(JSON.parse(await clipboard(page))).toMatchObject({ metadata: { id: 'checkout-api' } });
    await page.context().close();
  });
});

describe('behind a view', () => {
  it('is its request without the session, the answer, and what became of it', async () => {
    const page = await openFleet();
    await page.getByRole('button', { name: 'Raw response and explanation' }).click();
    const drawer = page.getByRole('dialog', { name: 'Raw response and explanation' });
    await drawer.getByRole('button', { name: /^Copy: The request/ }).click();
    await drawer.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
    const command = await clipboard(page);
    expect(command).toContain(`curl '${site.url}/api/proxy/inventory/v1/services?per_page=500'`);
    expect(command).toContain("-H 'Authorization: Bearer <your token>'");
    expect(await drawer.innerText()).not.toMatch(/eyJ[\w-]+\./);
    await drawer.getByText('200', { exact: true }).waitFor();
    await drawer.getByRole('row', { name: 'Memory to_number(usage.memory) bytes' }).waitFor();
    await drawer.getByText('metadata is an object with').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is what is known of a failure', async () => {
    const page = await visit(browser, `${site.url}/proxy-pages/faults/overview`);
    const card = page.locator('[id^="view-"]').filter({ hasText: 'The credential is wrong' });
    await card.getByRole('alert').waitFor();
    await card.getByRole('button', { name: 'Raw response and explanation' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('401', { exact: true }).waitFor();
    expect(await drawer.getByRole('region', { name: 'The request as a curl command' }).innerText()).toContain('/api/proxy/faults/unauthorized');
    await page.context().close();
  });
});
