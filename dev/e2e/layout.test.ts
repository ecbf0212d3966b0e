import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';
import { violationsIn } from './support/violationsIn';
import { rowsOf, THEMES } from './support/visit';

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/layout.app-config.yaml')] });

const asked = async () => (await (await fetch(`${site.sampleUrl}/joined/asked`)).json()) as string[];
const card = (page: Page, title: string) => page.locator('[id^="view-"]').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const titleOf = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

beforeEach(async () => {
  await fetch(`${site.sampleUrl}/joined/asked`, { method: 'DELETE' });
});

describe('a table whose rows have requests of their own', () => {
  const scroll = (page: Page, top: number) => page.getByRole('grid', { name: 'Apps' }).evaluate((grid, to) => grid.parentElement?.scrollTo(0, to), top);
  /** All answers of the rows in view are there, or failed. */
  const settled = (page: Page) =>
    page.waitForFunction(() => {
      const box = document.querySelector('[role="grid"]')?.parentElement?.getBoundingClientRect();
      const busy = [...document.querySelectorAll('[role="gridcell"][aria-busy="true"]')].map(cell => cell.getBoundingClientRect());
      return box && document.querySelectorAll('[role="gridcell"]').length > 0 && !busy.some(({ top, bottom }) => bottom > box.top && top < box.bottom);
    });

  it('asks for the rows in view, for more when scrolled, and for none twice', async () => {
    const page = await site.visit('/proxy-pages/apps');
    await rowsOf(page, 'Apps').first().waitFor();
    await settled(page);
    const first = await asked();
    const height = await page.getByRole('grid', { name: 'Apps' }).evaluate(grid => grid.parentElement?.clientHeight ?? 0);
    const visible = Math.ceil(height / 40);
    expect(first.length).toBeGreaterThanOrEqual(visible - 2);
    expect(first.length).toBeLessThanOrEqual(visible + 6);
    // What flies past is not asked for.
    for (let top = 400; top <= 4800; top += 400) await scroll(page, top);
    await page.getByRole('gridcell', { name: 'app-122', exact: true }).waitFor();
    await settled(page);
    const then = await asked();
    expect(then.length).toBeGreaterThan(first.length);
    expect(then.length).toBeLessThanOrEqual(3 * (visible + 8));
    await scroll(page, 0);
    await page.getByRole('row', { name: /^app-001 payments failed/ }).waitFor();
    await settled(page);
    const last = await asked();
    expect(last).toHaveLength(then.length);
    expect(new Set(last).size).toBe(last.length);
    await page.context().close();
  });

  it('says in the cells of a row that its request failed, and all of it in its details', async () => {
    const page = await site.visit('/proxy-pages/apps');
    const failed = page.getByRole('row', { name: /^app-005/ });
    await failed.getByRole('img', { name: /^Joined has nothing at \/builds\/1004/ }).first().waitFor();
    await page.getByRole('row', { name: /^app-004 payments passed/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await failed.hover();
    await failed.getByRole('button', { name: 'Details of row 5' }).click();
    const details = page.getByRole('dialog', { name: 'app-005' });
    await details.getByRole('alert').waitFor();
    expect(await details.getByRole('img', { name: /^Joined has nothing at/ }).count()).toBe(4);
    const again = page.waitForResponse(answer => answer.url().endsWith('/builds/1004'));
    await details.getByRole('button', { name: 'Retry' }).click();
    await again;
    expect((await asked()).filter(id => id === '1004')).toHaveLength(2);
    await page.context().close();
  });

  it('asks again for the rows in view on refresh', async () => {
    const page = await site.visit('/proxy-pages/apps');
    await rowsOf(page, 'Apps').first().waitFor();
    await settled(page);
    const before = (await asked()).length;
    const refreshed = page.waitForResponse(answer => answer.url().endsWith('/builds/1000'));
    await page.getByRole('button', { name: /^Refresh/ }).first().click();
    await refreshed;
    await settled(page);
    expect((await asked()).length).toBeGreaterThan(before);
    await page.context().close();
  });

  it('asks for none where no column of them is shown, on a narrow screen', async () => {
    const page = await site.visit('/proxy-pages/apps', { viewport: { width: 400, height: 800 } });
    await rowsOf(page, 'Apps').first().waitFor();
    expect(await asked()).toEqual([]);
    await page.getByRole('button', { name: 'Details of row 1', exact: true }).click();
    await page.getByRole('dialog', { name: 'app-001' }).getByText('failed', { exact: true }).waitFor();
    expect(await asked()).toEqual(['1000']);
    await page.context().close();
  });

  it('leaves what is not there empty in an export, and says so', async () => {
    const page = await site.visit('/proxy-pages/apps');
    await rowsOf(page, 'Apps').first().waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByText('Status, Took, Finished, By: only of rows that were looked at, else empty.').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'JSON, raw values' }).click();
    const stream = await (await saved).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const rows = JSON.parse(Buffer.concat(parts).toString('utf8')) as Array<Record<string, unknown>>;
    expect(rows).toHaveLength(200);
    expect(rows[0]).toMatchObject({ Name: 'app-001', Status: 'failed' });
    expect(rows[199]).toMatchObject({ Name: 'app-200', Status: null });
    await page.context().close();
  });
});

describe('a page whose requests need each other', () => {
  it('fills in what depends on them, the title of the browser’s tab too', async () => {
    const page = await site.visit('/proxy-pages/teams/payments');
    await titleOf(page, 'Team payments').waitFor();
    await page.getByText('Led by lead-of-payments').waitFor();
    await card(page, 'Lead').getByText('lead of payments', { exact: true }).waitFor();
    expect(await page.title()).toMatch(/^Team payments/);
    await page.context().close();
  });

  it('knows who is signed in', async () => {
    const page = await site.visit('/proxy-pages/teams/payments');
    await card(page, 'Lead').getByText('development/guest').waitFor();
    await page.context().close();
  });

  it('says in each view that needs a failed one what failed', async () => {
    const page = await site.visit('/proxy-pages/teams/gone');
    await card(page, 'Lead').getByText('Joined has nothing at /teams/gone.').waitFor();
    await card(page, 'Lead').getByText('This view needs that answer.').waitFor();
    expect(await card(page, 'On call').count()).toBe(0);
    expect(await page.getByText('Parts of this page need that answer.').count()).toBe(0);
    await page.context().close();
  });

  it('shows a view only where its condition holds, and asks for nothing else', async () => {
    const page = await site.visit('/proxy-pages/teams/payments');
    await card(page, 'On call').getByText('on call', { exact: true }).waitFor();
    await fetch(`${site.sampleUrl}/joined/asked`, { method: 'DELETE' });
    await page.goto(`${site.url}/proxy-pages/teams/search`);
    await card(page, 'Lead').getByText('lead of search', { exact: true }).waitFor();
    expect(await card(page, 'On call').count()).toBe(0);
    expect(await asked()).not.toContain('on-call');
    await page.context().close();
  });
});

describe('tabs', () => {
  it('are in the URL, and go back and forward', async () => {
    const page = await site.visit('/proxy-pages/teams/search');
    await card(page, 'All apps').waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Apps', 'Others']);
    expect(await asked()).not.toContain('others');
    await tab(page, 'Others').click();
    await card(page, 'The others').waitFor();
    expect(new URL(page.url()).search).toBe('?tab=others');
    expect(await card(page, 'All apps').count()).toBe(0);
    await page.goBack();
    await card(page, 'All apps').waitFor();
    await page.goForward();
    await card(page, 'The others').waitFor();
    await page.reload();
    await card(page, 'The others').waitFor();
    await page.context().close();
  });

  it('are chosen by keyboard', async () => {
    const page = await site.visit('/proxy-pages/teams/search');
    await card(page, 'All apps').waitFor();
    await tab(page, 'Apps').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Others');
    await page.keyboard.press('Enter');
    await page.getByRole('tabpanel', { name: 'Others' }).waitFor();
    await card(page, 'The others').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('tabpanel', { name: 'Apps' }).waitFor();
    await page.context().close();
  });
});

describe('the grid', () => {
  const boxOf = async (page: Page, title: string) => (await card(page, title).boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };

  it('puts views beside each other where there is room', async () => {
    const page = await site.visit('/proxy-pages/teams/payments');
    await card(page, 'On call').getByText('on call', { exact: true }).waitFor();
    const [team, lead, onCall] = [await boxOf(page, 'Team'), await boxOf(page, 'Lead'), await boxOf(page, 'On call')];
    expect(lead.y).toBe(team.y);
    expect(lead.x).toBeGreaterThan(team.x + team.width);
    expect(Math.abs(lead.width - team.width)).toBeLessThan(2);
    expect(onCall.y).toBeGreaterThan(team.y);
    expect(onCall.width / team.width).toBeCloseTo(4 / 6, 1);
    await page.context().close();
  });

  it('puts them below each other on a narrow screen, and nothing sticks out', async () => {
    const page = await site.visit('/proxy-pages/teams/payments', { viewport: { width: 400, height: 900 } });
    await card(page, 'On call').getByText('on call', { exact: true }).waitFor();
    const [team, lead, onCall] = [await boxOf(page, 'Team'), await boxOf(page, 'Lead'), await boxOf(page, 'On call')];
    expect([lead.x, onCall.x]).toEqual([team.x, team.x]);
    expect([lead.width, onCall.width]).toEqual([team.width, team.width]);
    expect(lead.y).toBeGreaterThan(team.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await page.context().close();
  });
});

describe('a long page', () => {
  it('loads what is further down when somebody scrolls there', async () => {
    const page = await site.visit('/proxy-pages/long');
    await card(page, 'First').getByText('first', { exact: true }).first().waitFor();
    await card(page, 'Fourth').getByText('fourth', { exact: true }).first().waitFor();
    expect(await asked()).not.toContain('last');
    await page.mouse.move(700, 500);
    for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 600);
    await card(page, 'Last').getByText('last', { exact: true }).first().waitFor();
    expect(await asked()).toContain('last');
    await page.context().close();
  });

  it('has one control that refreshes all of it', async () => {
    const page = await site.visit('/proxy-pages/long');
    await card(page, 'Fourth').getByText('fourth', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: 'How often to refresh' }).count()).toBe(1);
    await fetch(`${site.sampleUrl}/joined/asked`, { method: 'DELETE' });
    const answers = ['first', 'fourth'].map(name => page.waitForResponse(answer => answer.url().endsWith(`/people/${name}`)));
    await page.getByRole('button', { name: /^Refresh/ }).first().click();
    await Promise.all(answers);
    expect(await asked()).toEqual(expect.arrayContaining(['first', 'second', 'third', 'fourth']));
    await page.context().close();
  });
});

describe('a page about an entity of the catalog', () => {
  const ENTITY = '**/api/catalog/entities/by-name/component/default/checkout';

  it('knows the entity with which it is opened', async () => {
    const page = await site.visit('/proxy-pages/about?entity=component:default/checkout', {
      prepare: opened => opened.route(ENTITY, route => route.fulfill({ json: { apiVersion: 'backstage.io/v1alpha1', kind: 'Component', metadata: { name: 'checkout' }, spec: { owner: 'team-a' } } })),
    });
    await titleOf(page, 'About checkout').waitFor();
    await card(page, 'Owner').getByText('team a', { exact: true }).waitFor();
    await page.context().close();
  });

  it.each([
    ['', 'This page is about an entity. Open it from an entity of the catalog'],
    ['?entity=%20%20', 'names no entity. Open it from an entity of the catalog'],
    ['?entity=component:default/gone', 'The portal has no backend plugin catalog'],
  ])('explains that it is missing, opened with “%s”', async (search, text) => {
    const page = await site.visit(`/proxy-pages/about${search}`);
    await card(page, 'Owner').getByText(text).waitFor();
    expect(await asked()).toEqual([]);
    await page.context().close();
  });

  it('says of one that the catalog does not know that it is not there', async () => {
    const page = await site.visit('/proxy-pages/about?entity=component:default/checkout', {
      prepare: opened => opened.route(ENTITY, route => route.fulfill({ status: 404, json: { error: { name: 'NotFoundError', message: 'No entity named \'checkout\' found' }, request: { method: 'GET' }, response: { statusCode: 404 } } })),
    });
    await card(page, 'Owner').getByRole('alert').waitFor();
    expect(await card(page, 'Owner').getByRole('alert').innerText()).toMatch(/The catalog has no|nothing at/);
    await page.context().close();
  });
});

describe.each(THEMES)('in the theme %s', theme => {
  it.each([
    ['/apps', 'app-004 payments passed'],
    ['/teams/payments', 'lead of payments'],
    ['/teams/gone', 'This view needs that answer.'],
    ['/about', 'This page is about an entity.'],
  ])('axe finds nothing on /proxy-pages%s', async (path, text) => {
    const page = await site.visit(`/proxy-pages${path}`, { theme });
    await page.getByText(text).or(page.getByRole('row', { name: text })).first().waitFor();
    expect(await violationsIn(page, 'article')).toEqual([]);
    await page.context().close();
  });

  it('axe finds nothing in the details of a row whose request failed, nor while answers are on their way', async () => {
    const page = await site.visit('/proxy-pages/apps', { theme, prepare: opened => opened.route('**/builds/1001', () => undefined) });
    await page.getByRole('row', { name: /^app-005/ }).getByRole('img').first().waitFor();
    await page.getByRole('row', { name: /^app-002 search Loading/ }).waitFor();
    expect(await violationsIn(page, 'article')).toEqual([]);
    await page.getByRole('row', { name: /^app-005/ }).hover();
    await page.getByRole('button', { name: 'Details of row 5', exact: true }).click();
    await page.getByRole('dialog').getByRole('alert').first().waitFor();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await page.context().close();
  });
});
