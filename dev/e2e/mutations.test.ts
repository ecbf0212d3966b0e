import type { Locator, Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';
import { rowsOf } from './support/visit';
import { watchPage, type Watch } from './support/watchPage';

type Workload = { id: string; restarts: number; replicas: number };

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/mutations.app-config.yaml')] });
let page: Page;
let watch: Watch;

/** What the service itself knows, whatever the page shows. */
async function workload(id: string): Promise<Workload | undefined> {
  const response = await fetch(`${site.sampleUrl}/operations/workloads`);
  return ((await response.json()) as { items: Workload[] }).items.find(one => one.id === id);
}

/** Switches a fault of the sample service on, or all of them off. */
async function turn(fault: string | null): Promise<void> {
  const response = await fetch(`${site.sampleUrl}/switch`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fault, of: '/operations' }) });
  expect(response.status).toBe(200);
}

beforeEach(async () => {
  page = await site.visit('/proxy-pages/workloads', {
    prepare: async it => {
      watch = await watchPage(it);
    },
  });
  await rowsOf(page, 'Workloads').nth(5).waitFor();
});

afterEach(async () => {
  const { violations, errors } = watch;
  await turn(null);
  await page.context().close();
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
});

const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
const row = (name: string) => rowsOf(page, 'Workloads').filter({ hasText: name });
const message = (text: string) => page.getByRole('alert').getByText(text);
const field = (within: Locator, name: string) => within.getByLabel(name);

async function choose(name: string, action: string): Promise<Locator> {
  await page.getByRole('button', { name: `Actions of ${name}` }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
  return dialog(action);
}

describe('an action whose answer gets lost', () => {
  it.each(['Reset', 'Break off', 'Gateway', 'Silence'])('by %s was done once, is unknown, and the page shows what became of it', async how => {
    const before = (await workload('search-api'))?.restarts ?? 0;
    const question = await choose('search-api', how);
    await question.getByText('Nobody knows whether Operations has done it.').waitFor();
    await question.getByRole('button', { name: `${how} again` }).waitFor();
    await question.getByRole('button', { name: 'Close' }).click();
    await row('search-api').getByRole('gridcell', { name: String(before + 1), exact: true }).last().waitFor();
    expect((await workload('search-api'))?.restarts).toBe(before + 1);
  });

  it('is unknown as well where the service has gone meanwhile', async () => {
    await site.stopSample();
    const question = await choose('search-api', 'Gateway');
    await question.getByText('Nobody knows whether Operations has done it.').waitFor();
    await site.startSample();
  });
});

describe('what was typed', () => {
  it('stays while the page asks for its data again, and when the service refuses it', async () => {
    const form = await choose('search-api', 'Scale');
    await field(form, 'Replicas').fill('99');
    await page.waitForResponse(response => response.url().endsWith('/operations/workloads'));
    await field(form, 'Replicas').press('Enter');
    await form.getByText('Operations answered 422: replicas has to be from 0 to 20.').waitFor();
    expect(await field(form, 'Replicas').inputValue()).toBe('99');
    await field(form, 'Replicas').fill('4');
    await field(form, 'Replicas').press('Enter');
    await message('search-api is scaled').waitFor();
    await row('search-api').getByRole('gridcell', { name: '4', exact: true }).waitFor();
    // What was sent is not typed any more.
    const again = await choose('search-api', 'Scale');
    expect(await field(again, 'Replicas').inputValue()).toBe('4');
    expect(await again.getByRole('button', { name: 'Discard' }).count()).toBe(0);
  });

  it('stays when the page is loaded again, without passwords, and for one row only', async () => {
    const form = await choose('search-api', 'Label');
    await field(form, 'Name of the app').fill('Finding');
    await field(form, 'Token').fill('secret');
    await page.reload();
    await rowsOf(page, 'Workloads').nth(5).waitFor();
    const again = await choose('search-api', 'Label');
    expect(await field(again, 'Name of the app').inputValue()).toBe('Finding');
    expect(await field(again, 'Token').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await again.waitFor({ state: 'detached' });
    const other = await choose('search-indexer', 'Label');
    expect(await field(other, 'Name of the app').inputValue()).toBe('');
  });

  it.each(['unauthorized', 'login-page', 'forbidden', 'server-error', 'redirect'])('stays when the service answers with %s, and nothing is taken for done', async fault => {
    const form = await choose('payments-ledger', 'Scale');
    await field(form, 'Replicas').fill('7');
    await turn(fault);
    await field(form, 'Replicas').press('Enter');
    await form.getByRole('alert').waitFor();
    expect(await field(form, 'Replicas').inputValue()).toBe('7');
    await turn(null);
    expect((await workload('payments-ledger'))?.replicas).not.toBe(7);
  });

  it('is told at a field with dots in its name what is wrong, and the field is focused', async () => {
    const form = await choose('search-api', 'Label');
    await field(form, 'Name of the app').fill('ab');
    await field(form, 'Replicas').fill('2');
    await form.getByRole('button', { name: 'Label' }).click();
    await form.getByText('At least 3 characters.').waitFor();
    await field(form, 'Name of the app').and(page.locator(':focus')).waitFor();
  });
});

describe('an action that destroys something', () => {
  it('is asked for, done, and its row is gone', async () => {
    const question = await choose('identity-scim', 'Delete');
    await question.getByText('Delete identity-scim?').waitFor();
    await question.getByRole('button', { name: 'Delete' }).click();
    await message('identity-scim is gone').waitFor();
    await row('identity-scim').waitFor({ state: 'detached' });
    expect(await workload('identity-scim')).toBeUndefined();
  });
});
