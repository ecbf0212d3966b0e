import type { Page } from 'playwright-core';
import { recordsConfig } from './support/recordsConfig';
import { siteOver } from './support/siteOver';
import { startRecords } from './support/startRecords';
import { tabTo } from './support/tabTo';
import { violationsIn } from './support/violationsIn';
import { THEMES, type ThemeId } from './support/visit';

const site = siteOver(startRecords, recordsConfig);
let page: Page;

async function open(path: string, theme?: ThemeId): Promise<void> {
  page = await site.open(path, { theme, prepare: it => it.context().grantPermissions(['clipboard-read', 'clipboard-write']) });
}

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

describe.each(THEMES)('in %s', theme => {
  it('an object is read with all that is in it, in groups, and copied', async () => {
    await open('deployment', theme);
    const all = page.locator('#view-1');
    await all.getByRole('table', { name: 'Conditions' }).getByText('Progressing').waitFor();
    await all.getByText('registry.example.com/checkout:2.4.1').waitFor();
    expect(await all.getByText('null', { exact: true }).count()).toBe(0);
    const group = page.getByRole('region', { name: 'Rollout of checkout-api' });
    await group.getByText('RollingUpdate').waitFor();
    expect(await violationsIn(page, 'main')).toEqual([]);
    await tabTo(group.getByRole('button', { name: 'Copy Strategy' }));
    await page.keyboard.press('Enter');
    await group.getByRole('status').getByText('Copied').first().waitFor({ state: 'attached' });
    expect(JSON.parse(await clipboard())).toMatchObject({ type: 'RollingUpdate' });
  });

  it('what cards can do stands beside their link, by keyboard too', async () => {
    site.service.restarted.length = 0;
    await open('apps', theme);
    await tabTo(page.getByRole('button', { name: 'Actions of search' }));
    expect(await violationsIn(page, 'main')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Restart' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Restart search?').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('search is restarting').waitFor();
    expect(site.service.restarted).toEqual(['search']);
    expect(new URL(page.url()).pathname).toBe('/proxy-pages/apps');
    await page.getByRole('link', { name: 'payments' }).click();
    await page.getByText('RollingUpdate').first().waitFor();
  });

  it("prose does no harm, and an operator's leads into the portal without loading it again", async () => {
    await open('prose', theme);
    await page.getByRole('heading', { name: 'Notes' }).waitFor();
    const service = page.locator('#view-2');
    expect(await service.locator('script, iframe, form, input, style, img, [onerror], [onload], [style*="fixed"]').count()).toBe(0);
    const targets = await service.getByRole('link').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).protocol));
    expect(new Set(targets)).toEqual(new Set(['https:']));
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect(site.watch.requests.filter(url => url.includes('evil.example.com'))).toEqual([]);
    expect(await violationsIn(page, 'main')).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dataset.mark = 'not loaded again';
    });
    await page.getByRole('link', { name: 'the deployment' }).click();
    await page.getByText('RollingUpdate').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.mark)).toBe('not loaded again');
  });
});
