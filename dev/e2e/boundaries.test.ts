import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLUGIN_ROOT } from '../portal/installPlugins';
import { readRemotes } from './support/readIndexHtml';
import { siteForTests } from './support/siteForTests';
import { rowsOf, sidebar } from './support/visit';

const PLUGIN_FILES = '**/remotes/backstage-plugin-proxy-pages/**/*.js';

describe('when the code of the pages cannot be fetched', () => {
  const site = siteForTests();

  it('the portal stays, a message is in the place of the page, and trying again works', async () => {
    const page = await site.visit('/');
    const link = sidebar(page).getByRole('link', { name: 'Fleet' });
    await link.waitFor();
    await page.route(PLUGIN_FILES, route => route.abort());
    await link.click();
    const alert = page.getByRole('alert').filter({ hasText: 'These pages could not be loaded.' });
    await alert.waitFor();
    expect(await sidebar(page).getByRole('link').count()).toBe(9);
    const again = alert.getByRole('button', { name: 'Try again' });
    await page.unroute(PLUGIN_FILES);
    await again.click();
    await rowsOf(page, 'Rows').first().waitFor();
    expect(await alert.count()).toBe(0);
    await page.context().close();
  });

  it('the other pages of the portal still open', async () => {
    const page = await site.visit('/');
    await sidebar(page).getByRole('link', { name: 'Today' }).waitFor();
    await page.route(PLUGIN_FILES, route => route.abort());
    await sidebar(page).getByRole('link', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await sidebar(page).getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await page.context().close();
  });

  it('a view whose code is missing costs that view, and filters whose code is missing the filters, with a retry', async () => {
    const page = await site.visit('/proxy-pages');
    await page.getByRole('searchbox', { name: 'Search pages' }).waitFor();
    await page.route(PLUGIN_FILES, route => route.abort());
    await page.getByRole('main').getByRole('link', { name: /^Fleet/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Fleet' }).waitFor();
    await page.getByRole('main').getByText('The filters of this page could not be shown.').waitFor();
    const retry = page.locator('#view-1').getByRole('alert').getByRole('button', { name: 'Retry' });
    await retry.waitFor();
    await page.unroute(PLUGIN_FILES);
    await retry.click();
    await rowsOf(page, 'Rows').first().waitFor();
    await page.context().close();
  });
});

describe('a plugin root into which the plugin was merely copied', () => {
  const pluginRoot = mkdtempSync(join(tmpdir(), 'plugin-root-'));
  beforeAll(() => {
    cpSync(join(PLUGIN_ROOT, 'backstage-plugin-proxy-pages-dynamic'), join(pluginRoot, 'pages-of-services'), { recursive: true });
  });
  const site = siteForTests({ pluginRoot });

  afterAll(() => {
    rmSync(pluginRoot, { recursive: true, force: true });
  });

  it('offers it, and its pages show data', async () => {
    expect(await readRemotes(site.url)).toEqual(['backstage-plugin-proxy-pages']);
    const page = await site.visit('/proxy-pages/fleet');
    await rowsOf(page, 'Rows').filter({ hasText: 'checkout-api' }).first().waitFor();
    await page.context().close();
  });

  it('says of a backend plugin that is not in it that the portal has none', async () => {
    const page = await site.visit('/proxy-pages/on-call');
    await page.getByRole('main').getByRole('alert').filter({ hasText: /no backend plugin hello-backend/ }).waitFor();
    await page.context().close();
  });
});
