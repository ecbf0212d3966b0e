import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';
import { expectFocus } from './support/table';
import { tabTo } from './support/tabTo';
import { violationsIn } from './support/violationsIn';
import { rowsOf, sidebar, textsBelow, THEMES } from './support/visit';
import { watchPage, type Watch } from './support/watchPage';

const site = siteForTests({ configs: [fromRoot('app-config.example.yaml')] });

/** What is restarted runs from then on. */
const FAILED = { 'butler-dark': 'checkout-tax-staging', 'butler-light': 'identity-scim-canary' };

describe.each(THEMES)('the portal of the example in the theme %s, by keyboard alone', theme => {
  const name = FAILED[theme];
  const kind = name.replace(/-(staging|canary)$/, '');
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

  /** Finds a page on the index by its title and its description. */
  async function openFromIndex(text: string, description: string): Promise<void> {
    await tabTo(sidebar(page).getByRole('link', { name: 'Services' }));
    await press('Enter');
    await title('Services');
    await tabTo(main().getByRole('searchbox', { name: 'Search pages' }));
    await page.keyboard.type(description);
    await tabTo(main().getByRole('link', { name: new RegExp(`^${text}`) }));
    await press('Enter');
    await title(text);
  }

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

  it('to the list, where all deployments of a service are restarted at once', async () => {
    await tabTo(sidebar(page).getByRole('link', { name: 'Fleet' }), 'Shift+Tab');
    await press('Enter');
    await title('Fleet');
    await rowsOf(page, 'Rows').first().waitFor();
    await tabTo(main().getByRole('textbox', { name: 'Name' }));
    await page.keyboard.type(kind);
    await main().getByRole('paragraph').filter({ hasText: /^3 rows/ }).waitFor();
    await rowsOf(page, 'Rows').first().getByText(/^(succeeded|failed|rolled back)$/).waitFor();
    await tabTo(main().getByRole('grid', { name: 'Rows' }).getByRole('button', { name: 'Name', exact: true }));
    // Left of the names is the choice of rows.
    await press('ArrowLeft');
    await press('Space');
    await main().getByText('3 selected').waitFor();
    await expectAccessible();
    await tabTo(main().getByRole('group', { name: 'Selected rows' }).getByRole('button', { name: 'Restart' }), 'Shift+Tab');
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Restart' });
    await dialog.getByLabel('Reason').waitFor();
    await expectAccessibleDialog();
    await page.keyboard.type('a new certificate');
    await press('Enter');
    await dialog.getByText('Of 3 rows: 3 done.').waitFor();
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('from a row to the page of its service, and back', async () => {
    const names = await textsBelow(page, 'Rows', 'Name');
    // The grid is one stop, which is where it was left.
    await tabTo(main().getByRole('checkbox', { name: 'Select all rows shown' }));
    for (let row = 0; row <= names.indexOf(name); row += 1) await press('ArrowDown');
    await press('ArrowRight');
    await press('Enter');
    await title(name);
    await tabTo(page.getByRole('navigation', { name: 'breadcrumb' }).getByRole('link', { name: 'Fleet' }));
    await press('Enter');
    await title('Fleet');
  });

  it('to a new incident, which is refused until all is said, and then is in the list', async () => {
    const text = `Carts are empty (${theme})`;
    await tabTo(sidebar(page).getByRole('link', { name: 'Incidents' }));
    await press('Enter');
    await title('Incidents');
    await rowsOf(page, 'Rows').first().waitFor();
    await tabTo(page.getByRole('button', { name: 'New incident' }));
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New incident' });
    await dialog.getByLabel('Title').waitFor();
    await page.keyboard.type('Oh');
    await press('Enter');
    await dialog.getByText('At least 5 characters.').waitFor();
    await dialog.getByText('This is needed.').waitFor();
    await expectAccessibleDialog();
    // What is wrong first has the focus.
    await press('Control+a');
    await page.keyboard.type(text);
    await tabTo(dialog.getByRole('combobox', { name: /^Severity/ }));
    await press('Enter');
    await page.getByRole('option', { name: 'minor' }).waitFor();
    await press('End');
    await press('Enter');
    await tabTo(dialog.getByRole('combobox', { name: /^Service/ }));
    await page.keyboard.type('checkout-api');
    await page.getByRole('option', { name: 'checkout-api', exact: true }).waitFor();
    await press('ArrowDown');
    await press('Enter');
    await tabTo(dialog.getByRole('textbox', { name: /^Note/ }));
    await page.keyboard.type('Since the last deployment');
    await tabTo(dialog.getByRole('button', { name: 'New incident' }));
    await press('Enter');
    await page.getByText(`Incident “${text}” is open`).waitFor();
    const row = rowsOf(page, 'Rows').filter({ hasText: text });
    await row.getByText('critical', { exact: true }).waitFor();
    await row.getByText('Since the last deployment').waitFor();
    await expectAccessible();
  });

  it('to the metrics of a preset', async () => {
    await openFromIndex('Overview', 'Targets and firing');
    await main().getByText('Slowest scrape').waitFor();
    await expectAccessible();
  });

  it('to the alerts of another preset, one of which is silenced', async () => {
    await openFromIndex('Alerts', 'What fires now');
    const alert = rowsOf(page, 'Rows').filter({ hasText: 'InstanceDown' });
    await alert.waitFor();
    await expectAccessible();
    await tabTo(main().getByRole('grid', { name: 'Rows' }).getByRole('button', { name: 'Alert', exact: true }));
    await press('Control+Home');
    await press('End');
    await press('Enter');
    await expectFocus(page, page.getByRole('menuitem', { name: 'Details' }));
    await press('ArrowDown');
    await expectFocus(page, page.getByRole('menuitem', { name: 'Silence' }));
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Silence' });
    await dialog.getByLabel('Until').waitFor();
    await expectAccessibleDialog();
    // A field of the browser's, for the day, the month, the year and the time, which may have a morning.
    await page.keyboard.type('01012099');
    await press('Tab');
    await page.keyboard.type('1200A');
    await tabTo(dialog.getByRole('textbox', { name: /^Why/ }));
    await page.keyboard.type('planned work');
    await press('Enter');
    await page.getByText('InstanceDown is silenced').waitFor();
    await alert.getByText('suppressed').waitFor();
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
