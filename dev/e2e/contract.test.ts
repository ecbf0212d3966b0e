import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { EXAMPLE_CONFIGS } from './support/openSite';
import { readIndexHtml, readRemotes } from './support/readIndexHtml';
import { siteForTests } from './support/siteForTests';
import { rowsOf, sidebar } from './support/visit';

const site = siteForTests({ configs: [...EXAMPLE_CONFIGS, fromRoot('dev/e2e/support/secret.app-config.yaml')] });

const titleOf = (page: Page) => page.getByRole('heading', { level: 1 });

describe('the page that anybody gets before signing in', () => {
  it('carries proxyPages', async () => {
    const { contexts } = await readIndexHtml(site.url);
    expect(contexts.map(({ data }) => data.proxyPages)).toContainEqual(
      expect.objectContaining({ title: 'Services', services: expect.any(Object), pages: expect.any(Object) }),
    );
  });

  it('carries proxyPage and nothing else of the endpoints', async () => {
    const { contexts } = await readIndexHtml(site.url);
    const proxies = contexts.flatMap(({ data }) => (data.proxy === undefined ? [] : [data.proxy as Record<string, unknown>]));
    const endpoints = proxies.flatMap(proxy => Object.values(proxy.endpoints as Record<string, object>));
    expect(proxies.length).toBeGreaterThan(0);
    expect(proxies.flatMap(Object.keys)).toEqual(proxies.map(() => 'endpoints'));
    expect(endpoints.length).toBeGreaterThan(0);
    expect(endpoints.flatMap(Object.keys)).toEqual(endpoints.map(() => 'proxyPage'));
  });

  it('holds no target, header, method or credential of an endpoint', async () => {
    const { html } = await readIndexHtml(site.url);
    const samplePort = new URL(site.sampleUrl).port;
    for (const word of [`:${samplePort}`, '"target"', '"headers"', 'allowedMethods', 'allowedHeaders', '"credentials"', 'X-Api-Key', 'Bearer', 'kept-on-the-server']) {
      expect(html).not.toContain(word);
    }
  });
});

describe('the portal', () => {
  it('offers the plugin to its frontend', async () => {
    expect(await readRemotes(site.url)).toEqual(['backstage-plugin-proxy-pages']);
  });

  it('shows the pages in its sidebar by priority, and each opens by click', async () => {
    const page = await site.visit('/');
    const links = sidebar(page).getByRole('link');
    await links.filter({ hasText: 'Incidents' }).waitFor();
    expect(await links.allInnerTexts()).toEqual(['Home', 'Today', 'Fleet', 'Health board', 'Incidents', 'On call', 'Services', 'Reference', 'Settings']);
    for (const name of ['Fleet', 'Health board', 'Services', 'Incidents', 'On call', 'Today']) {
      await sidebar(page).getByRole('link', { name, exact: true }).click();
      await titleOf(page).getByText(name, { exact: true }).waitFor();
    }
    await page.context().close();
  });

  it.each([
    ['a list', 'fleet', 'Fleet'],
    ['a detail page', 'fleet/payments-ledger', 'payments-ledger'],
    ['a page at an endpoint', 'faults/overview', 'Faults'],
    ['an automatic page', 'billing', 'Billing'],
  ])('opens %s by its deep link right after the sign-in', async (_what, path, title) => {
    const page = await site.visit(`/proxy-pages/${path}`);
    await titleOf(page).getByText(title, { exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/proxy-pages/${path}`);
    await page.context().close();
  });

  it('says of a page that does not exist which there are, and opens them', async () => {
    const page = await site.visit('/proxy-pages/flet');
    await titleOf(page).getByText('There is no such page').waitFor();
    const pages = page.getByRole('main').getByRole('listitem');
    expect((await pages.getByRole('link', { name: /./ }).allInnerTexts()).map(text => text.split('\n')[0])).toEqual(
      expect.arrayContaining(['Today', 'Billing', 'Faults', 'Fleet', 'On call']),
    );
    await pages.getByRole('link', { name: /^Fleet/ }).click();
    await rowsOf(page, 'Rows').first().waitFor();
    await page.context().close();
  });
});
