import type { Locator, Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { START_TIMEOUT } from './support/openSite';
import { BORDER, reference, stylesOf, TEXT, within, type Styles } from './support/styles';
import { siteForTests } from './support/siteForTests';
import { rowsOf, sidebar, THEMES } from './support/visit';

type Part = { what: string; sample: (page: Page) => Locator; ours: (page: Page) => Locator; properties: readonly string[] };

const tableHead = (page: Page) => page.getByRole('columnheader').first();
const tableCell = (page: Page) => rowsOf(page, 'All').first().getByRole('gridcell').nth(1);
const chip = (page: Page) => within(rowsOf(page, 'All').first(), 'MuiChip-root');
const alert = (page: Page) => page.getByRole('main').getByRole('alert');

/** The portal's own samples beside what we show, and what has to be the same. */
const PARTS: readonly Part[] = [
  { what: 'card', sample: page => reference(page, 'card'), ours: page => page.locator('#view-table'), properties: ['background-color', 'background-image', 'border-top-left-radius', 'box-shadow', ...BORDER('top')] },
  { what: 'heading', sample: page => reference(page, 'heading'), ours: page => page.getByRole('heading', { level: 2, name: 'All' }), properties: TEXT },
  { what: 'head of a table', sample: page => reference(page, 'table-head'), ours: tableHead, properties: ['background-color', 'border-bottom-color'] },
  { what: 'title in the head of a table', sample: page => reference(page, 'table-head'), ours: page => tableHead(page).getByText('Name'), properties: [...TEXT, 'text-transform'] },
  { what: 'cell of a table', sample: page => reference(page, 'table-cell'), ours: tableCell, properties: [...TEXT, ...BORDER('bottom')] },
  { what: 'link', sample: page => reference(page, 'link'), ours: page => rowsOf(page, 'All').getByRole('link').first(), properties: ['color', 'font-weight'] },
  { what: 'text button', sample: page => reference(page, 'button-text'), ours: page => alert(page).getByRole('button', { name: 'Retry' }), properties: ['text-transform', 'border-top-left-radius', 'font-family', 'font-weight'] },
  { what: 'chip', sample: page => reference(page, 'chip-small'), ours: chip, properties: ['background-color', 'border-top-left-radius', 'height', ...TEXT] },
  { what: 'alert', sample: page => reference(page, 'alert-error'), ours: alert, properties: ['background-color', 'border-top-left-radius', 'font-family'] },
  { what: 'text field', sample: page => within(reference(page, 'textfield'), 'MuiOutlinedInput-root'), ours: page => within(page.locator('#view-table'), 'MuiOutlinedInput-root'), properties: ['background-color', 'border-top-left-radius', 'font-family'] },
  { what: 'outline of a text field', sample: page => within(reference(page, 'textfield'), 'MuiOutlinedInput-notchedOutline'), ours: page => within(page.locator('#view-table'), 'MuiOutlinedInput-notchedOutline'), properties: BORDER('top') },
];

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/looks.app-config.yaml')] });

async function openLooks(page: Page): Promise<void> {
  await sidebar(page).getByRole('link', { name: 'Looks' }).click();
  await rowsOf(page, 'All').first().waitFor();
  await alert(page).waitFor();
}

async function openReference(page: Page): Promise<void> {
  await sidebar(page).getByRole('link', { name: 'Reference' }).click();
  await reference(page, 'alert-error').waitFor();
}

/** The styles of every part, by its name. */
async function stylesOfAll(page: Page, side: 'sample' | 'ours'): Promise<Record<string, Styles>> {
  const entries = PARTS.map(async part => [part.what, await stylesOf(part[side](page), part.properties)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** What the portal's own components look like in a theme. */
async function referenceStyles(theme: (typeof THEMES)[number]): Promise<Record<string, Styles>> {
  const page = await site.visit('/reference', { theme });
  await reference(page, 'alert-error').waitFor();
  const styles = await stylesOfAll(page, 'sample');
  await page.context().close();
  return styles;
}

describe.each(THEMES)('in the theme %s', theme => {
  let sample: Record<string, Styles>;
  let ours: Record<string, Styles>;

  beforeAll(async () => {
    const page = await site.visit('/', { theme });
    await openReference(page);
    sample = await stylesOfAll(page, 'sample');
    await openLooks(page);
    ours = await stylesOfAll(page, 'ours');
    await page.context().close();
  }, START_TIMEOUT);

  it.each(PARTS.map(({ what }) => what))("our %s looks like the portal's own", what => {
    expect(ours[what]).toEqual(sample[what]);
  });
});

describe('when the theme changes while the portal is open', () => {
  const COLOURED = ['card', 'head of a table', 'title in the head of a table', 'cell of a table', 'link', 'chip', 'alert'];
  const coloursOf = (styles: Record<string, Styles>) => COLOURED.map(what => [what, styles[what]]);

  it('in the settings, our pages have the new colours without being loaded again', async () => {
    const light = await referenceStyles('butler-light');
    const page = await site.visit('/', { theme: 'butler-dark' });
    await openLooks(page);
    const before = await stylesOfAll(page, 'ours');
    await page.evaluate(() => {
      document.documentElement.dataset.mark = 'not loaded again';
    });
    await sidebar(page).getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'butler-light' }).check();
    await openLooks(page);
    const after = await stylesOfAll(page, 'ours');
    for (const what of COLOURED) expect(after[what]).not.toEqual(before[what]);
    expect(coloursOf(after)).toEqual(coloursOf(light));
    expect(await page.evaluate(() => document.documentElement.dataset.mark)).toBe('not loaded again');
    await page.context().close();
  });

  it('in another tab, the page that is open follows', async () => {
    const dark = await referenceStyles('butler-dark');
    const page = await site.visit('/', { theme: 'butler-light' });
    await openLooks(page);
    const before = await stylesOfAll(page, 'ours');
    const other = await page.context().newPage();
    await other.goto(`${site.url}/settings`);
    await other.getByRole('radio', { name: 'butler-dark' }).check();
    await page.waitForFunction(
      ([colour, selector]) => getComputedStyle(document.querySelector(selector) ?? document.body).backgroundColor !== colour,
      [before.card?.['background-color'] ?? '', '#view-table'] as const,
    );
    expect(coloursOf(await stylesOfAll(page, 'ours'))).toEqual(coloursOf(dark));
    await page.context().close();
  });
});
