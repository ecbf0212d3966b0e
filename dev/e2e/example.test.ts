import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';
import { tabTo } from './support/tabTo';
import { violationsIn } from './support/violationsIn';
import { rowsOf, sidebar, THEMES } from './support/visit';
import { watchPage, type Watch } from './support/watchPage';

const site = siteForTests({ configs: [fromRoot('app-config.example.yaml')] });

/** What is restarted runs from then on. */
const FAILED = { 'butler-dark': 'checkout-tax-staging', 'butler-light': 'identity-scim-canary' };

describe.each(THEMES)('the portal of the example in the theme %s, by keyboard alone', theme => {
  const name = FAILED[theme];
  let page: Page;
  let watch: Watch | undefined;

  beforeAll(async () => {
    page = await site.visit('/proxy-pages', {
      theme,
      prepare: async it => {
        watch = await watchPage(it);
      },
    });
  });

  afterAll(async () => {
    await page?.context().close();
  });

  const main = () => page.getByRole('main');
  const title = (text: string) => page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
  const press = (key: string) => page.keyboard.press(key);
  const expectAccessible = async () => expect(await violationsIn(page, 'article')).toEqual([]);
  const expectAccessibleDialog = async () => expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);

  it('from the index to the board, worst first', async () => {
    await tabTo(main().getByRole('link', { name: /^Health board/ }));
    await press('Enter');
    await title('Health board');
    await main().getByRole('button', { name: /^Failed \d+/ }).waitFor();
    await expectAccessible();
  });

  it('from a tile to the page of its service', async () => {
    const tile = main().getByRole('link', { name });
    await tabTo(tile);
    await press('Enter');
    await title(name);
    await main().getByText('Availability').waitFor();
    await main().getByText('Failed', { exact: true }).waitFor();
    await expectAccessible();
  });

  it('through its tabs to the chart, and to its numbers', async () => {
    await tabTo(main().getByRole('tab', { name: 'Overview' }));
    await press('ArrowRight');
    await press('Enter');
    await main().getByRole('heading', { name: 'Requests by result' }).waitFor();
    expect(new URL(page.url()).searchParams.get('tab')).toBe('traffic');
    await expectAccessible();
    await tabTo(main().getByRole('button', { name: /table/i }));
    await press('Enter');
    await main().getByRole('table').getByRole('columnheader', { name: /^Failed/ }).waitFor();
  });

  it('to its log, which grows', async () => {
    await tabTo(main().getByRole('tab', { name: 'Traffic' }), 'Shift+Tab');
    await press('ArrowRight');
    await press('Enter');
    await main().getByRole('log').getByText(/(GET|POST) \/(cart|orders)/).first().waitFor();
    await expectAccessible();
  });

  it('to a restart, with its reason, after which it runs', async () => {
    const restart = page.getByRole('button', { name: 'Restart' });
    await tabTo(restart, 'Shift+Tab');
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Restart' });
    await dialog.getByText(`Restart ${name}? It is away for a few seconds.`).waitFor();
    await dialog.getByLabel('Reason').waitFor();
    await expectAccessibleDialog();
    await page.keyboard.type('out of memory');
    await press('Enter');
    await page.getByText(`${name} is restarting`).waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await restart.evaluate(element => element === document.activeElement)).toBe(true);
    await tabTo(main().getByRole('tab', { name: 'Log' }));
    await press('Home');
    await press('Enter');
    await main().getByText('Running', { exact: true }).waitFor();
  });

  it('to a new incident, which then is in the list', async () => {
    await tabTo(sidebar(page).getByRole('link', { name: 'Incidents' }));
    await press('Enter');
    await title('Incidents');
    await rowsOf(page, 'Rows').first().waitFor();
    await tabTo(page.getByRole('button', { name: 'New incident' }));
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New incident' });
    await dialog.getByLabel('Title').waitFor();
    await expectAccessibleDialog();
    await page.keyboard.type(`Carts are empty (${theme})`);
    await tabTo(dialog.getByRole('combobox', { name: /^Service/ }));
    await page.keyboard.type('checkout-api');
    await page.getByRole('option', { name: 'checkout-api', exact: true }).waitFor();
    await press('ArrowDown');
    await press('Enter');
    await tabTo(dialog.getByRole('button', { name: 'New incident' }));
    await press('Enter');
    await page.getByText(`Incident “Carts are empty (${theme})” is open`).waitFor();
    await rowsOf(page, 'Rows').filter({ hasText: `Carts are empty (${theme})` }).waitFor();
    await expectAccessible();
  });

  it('without an error, and without anything that the policy of the portal forbids', () => {
    expect(watch).toMatchObject({ errors: [], violations: [] });
  });
});

describe('every page of the example', () => {
  it('shows what its service answers', async () => {
    const page = await site.visit('/proxy-pages');
    const links = page.getByRole('main').getByRole('link', { name: /\S/ });
    await links.first().waitFor();
    const addresses = await links.evaluateAll(found => [...new Set(found.map(link => (link as HTMLAnchorElement).href).filter(href => !href.endsWith('/services')))]);
    expect(addresses.length).toBeGreaterThan(12);
    for (const address of addresses) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('[id^="view-"]').first().waitFor();
      await page.locator('[aria-label="Loading"]').first().waitFor({ state: 'detached' });
      const told = page.getByRole('main').getByRole('alert').filter({ hasNotText: 'Prometheus warns' });
      expect([address, ...(await told.allInnerTexts())]).toEqual([address]);
    }
    await page.context().close();
  });
});
