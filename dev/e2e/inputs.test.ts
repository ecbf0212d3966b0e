import type { ElementHandle, Locator, Page, Request } from 'playwright-core';
import { siteForTests } from './support/siteForTests';
import { rowsOf } from './support/visit';

const site = siteForTests();

const searchOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const footer = (page: Page, text: string | RegExp) => page.getByRole('paragraph').filter({ hasText: text }).first().waitFor();

/** Waits until the URL says what it should. */
async function expectSearch(page: Page, search: string): Promise<void> {
  await page.waitForURL(url => decodeURIComponent(url.search) === search);
}

/** Waits until a field holds a value: it follows the URL a moment later. */
async function expectValue(page: Page, field: Locator, value: string): Promise<void> {
  const input = (await field.elementHandle()) as ElementHandle<HTMLInputElement>;
  await page.waitForFunction(([element, wanted]) => element.value === wanted, [input, value] as const);
}

/** The queries with which the list of services was asked for. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', request => {
    const { pathname, search } = new URL(request.url());
    if (pathname === '/api/proxy/inventory/v1/services') asked.push(decodeURIComponent(search));
  });
  return asked;
}

describe('the inputs of a list', () => {
  let page: Page;
  let asked: string[];

  beforeAll(async () => {
    page = await site.visit('/proxy-pages/fleet?tab=kept', {
      prepare: it => {
        asked = listen(it);
      },
    });
    await rowsOf(page, 'Rows').first().waitFor();
  });

  afterAll(async () => {
    await page?.context().close();
  });

  it('say nothing at first', () => {
    expect(asked).toEqual(['?per_page=500']);
    expect(searchOf(page)).toBe('?tab=kept');
  });

  it('narrow the rows by a fixed choice, and another parameter of the URL survives', async () => {
    await page.getByRole('combobox', { name: 'Owner' }).click();
    await page.getByRole('option', { name: 'team-identity' }).click();
    await expectSearch(page, '?tab=kept&owner=team-identity');
    await footer(page, /^18 rows/);
    expect(await rowsOf(page, 'Rows').getByRole('gridcell', { name: 'team-storefront' }).count()).toBe(0);
  });

  it('are sent once when the typing pauses', async () => {
    await page.getByRole('textbox', { name: 'Name' }).pressSequentially('scim', { delay: 30 });
    await expectSearch(page, '?tab=kept&owner=team-identity&q=scim');
    await footer(page, /^3 rows/);
    expect(asked.filter(query => query.includes('q='))).toEqual(['?q=scim&owner=team-identity&per_page=500']);
  });

  it('offer what the service knows, found by typing and chosen by keyboard', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('frank');
    await page.getByRole('option', { name: 'Frankfurt' }).waitFor();
    await page.keyboard.press('Enter');
    await expectSearch(page, '?tab=kept&owner=team-identity&q=scim&region=eu-central-1');
    await expectValue(page, page.getByRole('combobox', { name: 'Region' }), 'Frankfurt');
  });

  it('go back and forward with the browser', async () => {
    await page.goBack();
    await expectSearch(page, '?tab=kept&owner=team-identity&q=scim');
    await footer(page, /^3 rows/);
    await page.goBack();
    await expectSearch(page, '?tab=kept&owner=team-identity');
    await expectValue(page, page.getByRole('textbox', { name: 'Name' }), '');
    await page.goBack();
    await expectSearch(page, '?tab=kept');
    await page.goForward();
    await page.goForward();
    await expectSearch(page, '?tab=kept&owner=team-identity&q=scim');
    await expectValue(page, page.getByRole('textbox', { name: 'Name' }), 'scim');
    await footer(page, /^3 rows/);
  });

  it('are kept when the page is loaded again', async () => {
    await page.reload();
    await footer(page, /^3 rows/);
    await expectValue(page, page.getByRole('textbox', { name: 'Name' }), 'scim');
    expect(await page.getByRole('combobox', { name: 'Owner' }).innerText()).toContain('team-identity');
  });

  it('are cleared by keyboard, and nothing else is', async () => {
    await page.getByRole('button', { name: 'Clear', exact: true }).press('Enter');
    await expectSearch(page, '?tab=kept');
    await footer(page, /^234 rows/);
    await expectValue(page, page.getByRole('textbox', { name: 'Name' }), '');
  });
});

describe('a request that is under way', () => {
  it('is cancelled when an input changes, and its answer is not waited for', async () => {
    const cancelled: string[] = [];
    const page = await site.visit('/proxy-pages/fleet', {
      prepare: async it => {
        it.on('requestfailed', (request: Request) => cancelled.push(new URL(request.url()).search));
        await it.route(/services\?q=checkout&/, () => undefined);
      },
    });
    await rowsOf(page, 'Rows').first().waitFor();
    const name = page.getByRole('textbox', { name: 'Name' });
    const sent = page.waitForRequest(/services\?q=checkout&/);
    await name.fill('checkout');
    await sent;
    await name.fill('scim');
    await footer(page, /^3 rows/);
    expect(cancelled).toEqual(['?q=checkout&per_page=500']);
    await page.context().close();
  });
});

describe('a page with a required input', () => {
  let page: Page;
  let asked: string[];

  beforeAll(async () => {
    page = await site.visit('/proxy-pages/changes', {
      prepare: it => {
        asked = listen(it);
      },
    });
    await page.getByText('Choose Team to see this.').waitFor();
  });

  afterAll(async () => {
    await page?.context().close();
  });

  it('asks for it and sends nothing', () => {
    expect(asked).toEqual([]);
  });

  it('sends the request once it is chosen, with the defaults of the others', async () => {
    await page.getByRole('combobox', { name: 'Team' }).click();
    await page.getByRole('option', { name: 'team-payments' }).click();
    await page.getByRole('heading', { level: 2, name: 'Services of team-payments' }).waitFor();
    await rowsOf(page, 'Services of team-payments').first().waitFor();
    expect(asked).toEqual([expect.stringMatching(/^\?owner=team-payments&updated_from=\d{4}-\d\d-\d\d&tier=1&tier=2&per_page=100$/)]);
    expect(searchOf(page)).toBe('?owner=team-payments');
  });

  it('sends what is ticked, and what is typed only where it is a number', async () => {
    await page.getByRole('checkbox', { name: 'Only public' }).check();
    await expectSearch(page, '?owner=team-payments&public=true');
    const most = page.getByRole('textbox', { name: 'Rows at most' });
    await most.fill('ten');
    await page.getByText('This is not a number.').waitFor();
    await most.fill('10');
    await Promise.all([page.waitForRequest(/&tier=1&tier=2&public=true&per_page=10$/), most.press('Enter')]);
    await expectSearch(page, '?owner=team-payments&public=true&rows=10');
    expect(asked.join()).not.toContain('ten');
  });

  it('takes what the inputs do not allow for nothing', async () => {
    asked.length = 0;
    await page.goto(`${site.url}/proxy-pages/changes?owner=team-payments&tier=9&rows=many&updated=2026-02-30..`);
    await page.getByRole('heading', { level: 2, name: 'Services of team-payments' }).waitFor();
    await rowsOf(page, 'Services of team-payments').first().waitFor();
    expect(asked).toEqual([expect.stringMatching(/^\?owner=team-payments&updated_from=\d{4}-\d\d-\d\d&tier=1&tier=2&per_page=100$/)]);
  });
});

describe('on a narrow screen', () => {
  it('the inputs are in a sheet', async () => {
    const page = await site.visit('/proxy-pages/fleet?owner=team-identity');
    await page.setViewportSize({ width: 400, height: 800 });
    await page.getByRole('button', { name: 'Filters (1)' }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('textbox', { name: 'Name' }).fill('scim');
    await sheet.getByRole('button', { name: 'Done' }).click();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Filters (2)' }).waitFor();
    await expectSearch(page, '?owner=team-identity&q=scim');
    await page.context().close();
  });
});
