import type { Page } from 'playwright-core';
import { siteForTests } from './support/siteForTests';
import { violationsIn } from './support/violationsIn';
import { rowsOf, textsBelow, THEMES } from './support/visit';

const site = siteForTests();
let page: Page;

/** Switches a fault of the sample service on, or all of them off. */
async function turn(fault: string | null, of = '/'): Promise<void> {
  const response = await fetch(`${site.sampleUrl}/switch`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fault, of }) });
  expect(response.status).toBe(200);
}

afterEach(async () => {
  await turn(null);
  await page.context().close();
});

const row = (name: string) => page.getByRole('listitem', { name, exact: true });
const says = (name: string, ...texts: (string | RegExp)[]) => Promise.all(texts.map(text => row(name).getByText(text, typeof text === 'string' ? { exact: true } : {}).first().waitFor()));
const checkNow = () => row('Inventory').getByRole('button', { name: 'Check Inventory now' }).click();

/** Is gone when the page is loaded again. */
const mark = () => page.evaluate(() => void (document.documentElement.dataset.mark = 'not loaded again'));
const isMarked = () => page.evaluate(() => document.documentElement.dataset.mark === 'not loaded again');

describe('the page of services', () => {
  beforeEach(async () => {
    page = await site.visit('/proxy-pages/services');
    await says('Inventory', 'Up', 'It says UP.');
  });

  it('says of services behind the proxy, in the backend and called by the browser how they are', async () => {
    await says('Billing', 'Up', 'Proxy endpoint /billing', 'It answers.');
    await says('On call', 'Up', 'Backend plugin hello-backend', 'It answers 200.');
    await says('Public status', 'Degraded', `Called by the browser at ${site.statusUrl}`, 'It says degraded.');
    await row('Billing').getByRole('img', { name: /^The last .* ms\.$/ }).waitFor();
  });

  it.each([
    ['health-down', 'It says DOWN: db is DOWN.'],
    ['unavailable', "It answers 503, and status == 'UP' is not true."],
    ['server-error', 'Inventory answered 500.'],
    ['reset', "The portal's proxy cannot reach Inventory."],
    ['reset-chunked', 'The answer of Inventory broke off.'],
    ['unauthorized', 'Inventory wants a credential, or does not accept the one it got.'],
    ['login-page', /^Inventory answered with a web page/],
    ['redirect', 'Inventory redirects somewhere else.'],
  ])('finds the fault %s, explains it, and recovers without being loaded again', async (fault, sentence) => {
    await mark();
    await turn(fault, '/healthz');
    await checkNow();
    await says('Inventory', 'Down', sentence);
    await row('Inventory').getByRole('button', { name: 'Inventory', exact: true }).click();
    await row('Inventory').getByRole('alert').waitFor();
    await turn(null);
    await row('Inventory').getByRole('button', { name: 'Retry' }).click();
    await says('Inventory', 'Up', 'It says UP.', /^Last error (now|\d+ seconds? ago): /);
    expect(await isMarked()).toBe(true);
  });

  it('asks again by itself as often as a person chooses', async () => {
    await mark();
    await page.getByRole('button', { name: 'How often to refresh' }).click();
    await page.getByRole('menuitem', { name: 'Every 10 seconds' }).click();
    await turn('reset');
    await says('Inventory', 'Down');
    await says('Billing', 'Down');
    await turn(null);
    await says('Inventory', 'Up', 'It says UP.');
    await says('Billing', 'Up', 'It answers.');
    expect(await isMarked()).toBe(true);
  });

  it('shows only those in a state, and what is open, as the URL says', async () => {
    await page.goto(`${site.url}/proxy-pages/services?state=degraded&service=status`);
    await says('Public status', 'How it is asked', 'GET /status/summary');
    await row('Inventory').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^All \d+$/ }).click();
    await row('Inventory').waitFor();
    expect(new URL(page.url()).search).toBe('?service=status');
  });

  it('has the endpoint that a service expects to copy, and leads to its pages', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await row('Events').getByRole('button', { name: 'Events', exact: true }).click();
    await row('Events').getByRole('button', { name: 'Copy: Lines of app-config for Events' }).click();
    await row('Events').getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^proxy:\n {2}endpoints:\n {4}\/events:\n {6}target: .*\n {6}allowedMethods: \[GET\]\n {6}allowedHeaders: \[(Link, X-Total-Count|X-Total-Count, Link), Retry-After\]$/);
    await row('Events').getByRole('link', { name: 'All events' }).click();
    await page.getByRole('heading', { level: 1, name: 'All events' }).waitFor();
  });

  it('is used by keyboard alone', async () => {
    const toggle = row('Inventory').getByRole('button', { name: 'Inventory', exact: true });
    await toggle.focus();
    await page.keyboard.press('Enter');
    await row('Inventory').getByRole('link', { name: 'Fleet' }).waitFor();
    expect(new URL(page.url()).search).toBe('?service=inventory');
    await turn('reset', '/healthz');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Check Inventory now');
    await page.keyboard.press('Enter');
    await says('Inventory', 'Down');
    await toggle.focus();
    await page.keyboard.press('Space');
    await row('Inventory').getByRole('alert').waitFor({ state: 'detached' });
  });
});

describe.each(THEMES)('in the theme %s', theme => {
  it.each([1280, 400])('axe finds nothing on the page of services, %i pixels wide, and nothing leads out of its sides', async width => {
    await turn('health-down', '/healthz');
    page = await site.visit('/proxy-pages/services?service=inventory&service=on-call', { theme, viewport: { width, height: 900 } });
    await row('Inventory').getByRole('alert').waitFor();
    await says('On call', 'Up');
    expect(await violationsIn(page, 'article')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

describe('a page whose service fails', () => {
  const alert = () => page.getByRole('main').getByRole('alert');
  const refresh = () => page.getByRole('button', { name: /^Refresh/ }).click();

  beforeEach(async () => {
    page = await site.visit('/proxy-pages/fleet');
    await rowsOf(page, 'Rows').first().waitFor();
    await mark();
  });

  it.each([
    ['reset', "The portal's proxy cannot reach Inventory."],
    ['reset-chunked', 'The answer of Inventory broke off.'],
    ['gzip', /^Inventory answered in a compressed form/],
    ['login-page', /^Inventory answered with a web page/],
    ['unauthorized', 'Inventory wants a credential, or does not accept the one it got.'],
  ])('explains the fault %s, keeps its rows, and recovers without being loaded again', async (fault, sentence) => {
    const rows = await textsBelow(page, 'Rows', 'Name');
    await turn(fault);
    await refresh();
    await alert().getByText(sentence).waitFor();
    expect(await textsBelow(page, 'Rows', 'Name')).toEqual(rows);
    await turn(null);
    await alert().getByRole('button', { name: 'Retry' }).click();
    await alert().waitFor({ state: 'detached' });
    expect(await textsBelow(page, 'Rows', 'Name')).toEqual(rows);
    expect(await isMarked()).toBe(true);
  });

  it('recovers by itself from a service that hangs, as soon as it answers again', async () => {
    const rows = await textsBelow(page, 'Rows', 'Name');
    await turn('hang');
    await refresh();
    await page.locator('[aria-busy="true"]').first().waitFor();
    await turn(null);
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    // All that hung broke off at once, for which the service may count as absent for some seconds.
    await alert().waitFor({ state: 'detached' });
    expect(await textsBelow(page, 'Rows', 'Name')).toEqual(rows);
    expect(await isMarked()).toBe(true);
  });
});

describe('the page of the switches', () => {
  it('turns faults on and off', async () => {
    page = await site.visit('/proxy-pages/services');
    await page.goto(site.sampleUrl);
    await page.getByRole('button', { name: 'unauthorized' }).click();
    await page.getByText('Now: unauthorized, for /').waitFor();
    expect((await fetch(`${site.sampleUrl}/healthz`)).status).toBe(401);
    await page.getByLabel('What fails').selectOption('/v1');
    await page.getByText('Now: unauthorized, for /v1').waitFor();
    expect((await fetch(`${site.sampleUrl}/healthz`)).status).toBe(200);
    expect((await fetch(`${site.sampleUrl}/v1/regions`)).status).toBe(401);
    await page.getByRole('button', { name: 'off' }).click();
    await page.getByText('All is well.').waitFor();
    expect((await fetch(`${site.sampleUrl}/v1/regions`)).status).toBe(200);
  });
});
