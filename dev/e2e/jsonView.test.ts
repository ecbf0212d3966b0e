import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';
import { THEMES } from './support/visit';
import { violationsIn } from './support/violationsIn';
import { watchPage, type Watch } from './support/watchPage';

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/jsonView.app-config.yaml')] });

async function open(theme: (typeof THEMES)[number]): Promise<{ page: Page; watch: Watch }> {
  let watch: Watch | undefined;
  const page = await site.visit('/proxy-pages/tree', {
    theme,
    prepare: async it => {
      watch = await watchPage(it);
      await it.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    },
  });
  await page.getByRole('tree').waitFor();
  if (!watch) throw new Error('The page is not watched.');
  return { page, watch };
}

describe.each(THEMES)('a tree of JSON in %s', theme => {
  it('is searched, gives the path of what is found, and keeps to the rules', async () => {
    const { page, watch } = await open(theme);
    const search = page.getByRole('searchbox', { name: /^Search names and values/ });
    await search.fill('guestbook');
    await page.getByText(/^\d+ match(es)?$/).waitFor();
    await search.press('Enter');
    await page.getByText(/^Match 1 of/).waitFor();
    const found = page.locator('.pp-json-found');
    expect(await found.locator('mark').first().innerText()).toBe('guestbook');
    expect(await violationsIn(page, 'main')).toEqual([]);
    await found.focus();
    await page.keyboard.press('c');
    await page.getByText(/^Copied items\[0\]/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^items\[0\]\./);
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+c');
    await page.getByText('Copied @', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('@');
    expect(watch).toMatchObject({ errors: [], violations: [] });
    await page.context().close();
  });
});
