import type { Locator, Page } from 'playwright-core';
import { actionsConfig } from './support/actionsConfig';
import { siteOver } from './support/siteOver';
import { startActed } from './support/startActed';
import { tabTo } from './support/tabTo';
import { violationsIn } from './support/violationsIn';
import { rowsOf, sidebar, THEMES, type ThemeId } from './support/visit';

const site = siteOver(startActed, actionsConfig);
let page: Page;

beforeEach(async () => {
  site.service.deeds.length = 0;
  await open();
});

async function open(theme?: ThemeId): Promise<void> {
  page = await site.open('things', {
    theme,
    prepare: it =>
      it.route('**/api/permission/authorize', async route => {
        const { items } = route.request().postDataJSON() as { items: Array<{ id: string; permission: { name: string } }> };
        await route.fulfill({ json: { items: items.map(({ id, permission }) => ({ id, result: permission.name === 'things.change' ? 'ALLOW' : 'DENY' })) } });
      }),
  });
  await rowsOf(page, 'Things').nth(2).waitFor();
}

const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
const message = (text: string) => page.getByRole('alert').getByText(text);
const reason = (within: Locator) => within.getByRole('textbox', { name: 'Reason' });

const focused = (wanted: Locator) => wanted.and(page.locator(':focus')).waitFor();

async function choose(row: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions of ${row}` }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

/** Fills in the form of an action and leaves it unsent. */
async function fill(within: Locator, text: string): Promise<void> {
  await reason(within).fill(text);
  await within.getByRole('combobox', { name: 'By' }).click();
  await page.getByRole('option', { name: 'Kim Larsen' }).click();
}

describe('an action', () => {
  it('of a page takes a form, whose choices are asked for', async () => {
    await page.getByRole('button', { name: 'New thing' }).click();
    await fill(dialog('New thing'), 'A shop');
    await dialog('New thing').getByRole('button', { name: 'New thing' }).click();
    await message('A thing for kim is there').waitFor();
    expect(site.service.deeds).toEqual([{ method: 'POST', path: '/things', body: { reason: 'A shop', by: 'kim' } }]);
  });

  it('of a view knows what the view shows', async () => {
    await page.getByRole('button', { name: 'Sweep' }).click();
    await message('Swept').waitFor();
    expect(site.service.deeds).toEqual([{ method: 'POST', path: '/sweep', body: { rows: 3 } }]);
  });

  it('of a row names it, says at each field what is wrong, and gives the focus back', async () => {
    const button = page.getByRole('button', { name: 'Actions of Search' });
    await choose('Search', 'Rename');
    await dialog('Rename').getByText('Rename Search?').waitFor();
    await reason(dialog('Rename')).fill('no');
    await page.keyboard.press('Enter');
    await dialog('Rename').getByText('At least 3 characters.').waitFor();
    await dialog('Rename').getByText('This is needed.').waitFor();
    expect(site.service.deeds).toEqual([]);
    await fill(dialog('Rename'), 'Finding');
    await dialog('Rename').getByRole('button', { name: 'Rename' }).click();
    await message('Search has another name').waitFor();
    expect(site.service.deeds).toHaveLength(1);
    await focused(button);
  });

  it('is sent once, however often one clicks or presses Enter', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>(settle => (release = settle));
    await page.route('**/rename', async route => {
      await held;
      await route.continue();
    });
    await choose('Search', 'Rename');
    await fill(dialog('Rename'), 'Finding');
    await dialog('Rename').getByRole('button', { name: 'Rename' }).dblclick();
    await reason(dialog('Rename')).press('Enter');
    await reason(dialog('Rename')).press('Enter');
    release();
    await message('Search has another name').waitFor();
    expect(site.service.deeds).toHaveLength(1);
  });

  it('that is refused says why, and keeps what was typed also after another page was looked at', async () => {
    await choose('Search', 'Refused');
    await fill(dialog('Refused'), 'Finding');
    await reason(dialog('Refused')).press('Enter');
    await dialog('Refused').getByText('Acted answered 409: Somebody is looking at it.').waitFor();
    expect(await reason(dialog('Refused')).inputValue()).toBe('Finding');
    await dialog('Refused').getByRole('button', { name: 'Close' }).click();
    await dialog('Refused').waitFor({ state: 'detached' });
    await sidebar(page).getByRole('link', { name: 'Home' }).click();
    await rowsOf(page, 'Things').first().waitFor({ state: 'detached' });
    await page.goBack();
    await choose('Search', 'Refused');
    await dialog('Refused').getByText('This is what you typed before.').waitFor();
    expect(await reason(dialog('Refused')).inputValue()).toBe('Finding');
    await dialog('Refused').getByRole('button', { name: 'Discard' }).click();
    expect(await reason(dialog('Refused')).inputValue()).toBe('');
  });

  it('keeps what was typed while its page is refreshed and the session ends', async () => {
    await choose('Search', 'Rename');
    await fill(dialog('Rename'), 'Finding');
    await page.route('**/api/proxy/**', async route => route.continue({ headers: { ...(await route.request().allHeaders()), authorization: 'Bearer outdated' } }));
    await reason(dialog('Rename')).press('Enter');
    await dialog('Rename').getByText('The portal no longer knows your session.').waitFor();
    await page.unroute('**/api/proxy/**');
    expect(site.service.deeds).toEqual([]);
    await dialog('Rename').getByRole('button', { name: 'Sign in again' }).click();
    await page.getByRole('button', { name: 'Enter' }).click();
    await rowsOf(page, 'Things').nth(2).waitFor();
    await choose('Search', 'Rename');
    await dialog('Rename').getByText('This is what you typed before.').waitFor();
    expect(await reason(dialog('Rename')).inputValue()).toBe('Finding');
    await reason(dialog('Rename')).press('Enter');
    await message('Search has another name').waitFor();
    expect(site.service.deeds).toEqual([{ method: 'POST', path: '/things/search/rename', body: { reason: 'Finding', by: 'kim' } }]);
  });

  it('whose answer is lost is unknown, and not sent again by itself', async () => {
    await choose('Search', 'Lost');
    await dialog('Lost').getByText('Lose Search?').waitFor();
    const reloaded = page.waitForRequest(request => request.url().endsWith('/acted/things'));
    await dialog('Lost').getByRole('button', { name: 'Lost' }).click();
    await dialog('Lost').getByText('Nobody knows whether Acted has done it.').waitFor();
    await dialog('Lost').getByText('It may have been done. Look before you try again.').waitFor();
    // The page is the place to look.
    await reloaded;
    expect(site.service.deeds).toEqual([{ method: 'POST', path: '/things/search/lose', body: {} }]);
  });

  it('that the proxy does not let through says which line would', async () => {
    await choose('Search', 'Not allowed');
    await dialog('Not allowed').getByText("For the portal's operator.").waitFor();
    expect(await dialog('Not allowed').locator('pre').innerText()).toContain('allowedMethods: [GET, POST]');
    expect(site.service.deeds).toEqual([]);
  });

  it('of GraphQL says what was wrong', async () => {
    await choose('Search', 'Merge');
    await dialog('Merge').getByText('The branch is protected.').waitFor();
  });

  it('that shows its end beforehand takes it back when it is refused', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>(settle => (release = settle));
    await page.route('**/refuse', async route => {
      await held;
      await route.continue();
    });
    const search = rowsOf(page, 'Things').filter({ hasText: 'Search' });
    await choose('Search', 'Stop');
    await search.getByText('Stopped').waitFor();
    release();
    await dialog('Stop').getByText('Acted answered 409: Somebody is looking at it.').waitFor();
    await dialog('Stop').getByRole('button', { name: 'Close' }).click();
    await search.getByText('Running').waitFor();
  });

  it('is offered to those who are permitted', async () => {
    await page.getByRole('button', { name: 'Actions of Search' }).click();
    await page.getByRole('menuitem', { name: 'Permitted' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Forbidden' }).count()).toBe(0);
  });
});

describe.each(THEMES)('in %s', theme => {
  it('what destroys something can be read in the menu and in the question', async () => {
    await open(theme);
    await page.getByRole('button', { name: 'Actions of Search' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).waitFor();
    expect(await violationsIn(page, '[role="menu"]')).toEqual([]);
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await dialog('Delete').getByText('Delete Search?').waitFor();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog('Delete').waitFor({ state: 'detached' });
    expect(site.service.deeds).toEqual([]);
  });

  it('a form is filled in and sent by keyboard alone, and axe finds nothing', async () => {
    await open(theme);
    await tabTo(page.getByRole('button', { name: 'New thing' }));
    await page.keyboard.press('Enter');
    await reason(dialog('New thing')).waitFor();
    await focused(reason(dialog('New thing')));
    await page.keyboard.press('Enter');
    await dialog('New thing').getByText('This is needed.').first().waitFor();
    expect(await violationsIn(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.type('A shop');
    await tabTo(dialog('New thing').getByRole('combobox', { name: 'By' }));
    await page.keyboard.type('kim');
    await page.getByRole('option', { name: 'Kim Larsen' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(dialog('New thing').getByRole('button', { name: 'New thing' }));
    await page.keyboard.press('Enter');
    await message('A thing for kim is there').waitFor();
    expect(site.service.deeds).toHaveLength(1);
  });
});
