import type { Page } from 'playwright-core';
import { siteForTests } from './support/siteForTests';
import { violationsIn } from './support/violationsIn';
import { rowsOf, THEMES } from './support/visit';

const site = siteForTests();

describe.each(THEMES)('in the theme %s', theme => {
  it.each([
    ['', 'link', /Fleet/],
    ['/fleet', 'gridcell', 'checkout-api'],
    ['/fleet?1.sort=-memory,name&1.filter.state=Running&1.search=checkout', 'gridcell', 'checkout-api'],
    ['/fleet?q=nothing-of-this-name', 'button', 'Clear the filters'],
    ['/fleet/checkout-api', 'grid', 'Deployments'],
    ['/changes', 'combobox', 'Team'],
    ['/changes?owner=team-payments', 'grid', 'Services of team-payments'],
    ['/faults/overview', 'alert', /./],
    ['/nothing', 'link', /Fleet/],
  ] as const)('axe finds nothing on /proxy-pages%s', async (path, role, name) => {
    const page = await site.visit(`/proxy-pages${path}`, { theme });
    const main = page.getByRole('main');
    await (role === 'alert' ? main.getByRole(role) : main.getByRole(role, { name })).first().waitFor();
    expect(await violationsIn(page, 'article')).toEqual([]);
    await page.context().close();
  });
});

describe.each(THEMES)('what opens above a page in the theme %s', theme => {
  let page: Page;

  beforeAll(async () => {
    page = await site.visit('/proxy-pages/fleet', { theme });
    await rowsOf(page, 'Rows').first().waitFor();
  });

  afterAll(async () => {
    await page?.context().close();
  });

  it.each([
    ['the columns', 'Columns', 'dialog'],
    ['a filter by choices', 'Filter State', 'dialog'],
    ['a filter by bounds', 'Filter Memory', 'dialog'],
    ['a filter by times', 'Filter Updated', 'dialog'],
    ['a filter by words', 'Filter Name', 'dialog'],
    ['what can be done with a row', /^Actions of /, 'menu'],
    ['the ways to export', 'Export', 'menu'],
    ['the raw response', 'Raw response and explanation', 'dialog'],
    ['the choice of how often to refresh', 'How often to refresh', 'menu'],
  ] as const)('has nothing that axe finds: %s', async (_what, button, role) => {
    expect(await foundBehind(button, role)).toEqual([]);
  });

  it('has nothing that axe finds: the details of a row', async () => {
    await page.goto(`${site.url}/proxy-pages/fleet/checkout-api`);
    expect(await foundBehind('Details of row 1', 'dialog')).toEqual([]);
    await page.goto(`${site.url}/proxy-pages/fleet`);
  });

  async function foundBehind(button: string | RegExp, role: 'dialog' | 'menu'): Promise<string[]> {
    await page.getByRole('button', { name: button, exact: true }).first().press('Enter');
    const opened = page.getByRole(role);
    await opened.waitFor();
    const found = await violationsIn(page, `[role="${role}"]`);
    // Whatever was found, the next test begins without it.
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    return found;
  }

  it('has nothing that axe finds: the choices of an input', async () => {
    await page.getByRole('combobox', { name: 'Owner' }).click();
    await page.getByRole('option').first().waitFor();
    const found = await violationsIn(page, '[role="listbox"]');
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(found).toEqual([]);
  });

  it('has nothing that axe finds on a narrow screen: the page, and its inputs in a sheet', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.getByRole('button', { name: 'Filters' }).waitFor();
    expect(await violationsIn(page, 'article')).toEqual([]);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('dialog', { name: 'Filters' }).waitFor();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
  });
});
