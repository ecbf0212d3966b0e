import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { PAYLOADS, type Expected, type Payload } from '../sample-service/payloads';
import { siteForTests } from './support/siteForTests';

const CONFIG = fromRoot('dev/sample-service/payloads.app-config.yaml');
const site = siteForTests({ configs: [CONFIG] });

/** Wide enough for all columns: those out of sight are not drawn. */
const WIDE = { width: 5000, height: 900 };

const main = (page: Page) => page.getByRole('main');
/** Without the last one, which is over the buttons to the details. */
const titlesOf = (page: Page) => page.getByRole('columnheader').evaluateAll(cells => cells.slice(0, -1).map(cell => cell.textContent));
const ofView = (view: Expected['view']) => PAYLOADS.filter(({ expected }) => expected.view === view).map(payload => [payload.name, payload] as const);

async function open({ name }: Payload): Promise<Page> {
  const page = await site.visit(`/proxy-pages/${name}`);
  await page.setViewportSize(WIDE);
  return page;
}

async function expectSeen(page: Page, { seen = [] }: Payload): Promise<void> {
  for (const text of seen) await main(page).getByText(text).first().waitFor();
  expect(await main(page).locator('script, img[src="x"], a[href^="javascript:"]').count()).toBe(0);
}

it('every documented response has nothing but a line at its endpoint', () => {
  const lines = readFileSync(CONFIG, 'utf8').split('\n');
  for (const { name } of PAYLOADS) expect(lines).toContain(`    /${name}: { target: "\${SAMPLE_URL}/payloads/${name}", proxyPage: true }`);
});

it.each(ofView('table'))('%s is shown as a table with the columns and rows a person wants', async (_name, payload) => {
  const { expected } = payload;
  if (expected.view !== 'table') throw new Error('This is no table.');
  const page = await open(payload);
  if (expected.count > 0) {
    const grid = main(page).getByRole('grid', { name: 'Rows' });
    await grid.waitFor();
    expect(await titlesOf(page)).toEqual(expected.columns.map(([title]) => title));
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(expected.count + 1));
    const footer = await page.getByRole('paragraph').filter({ hasText: /^[\d,]+ .*row/ }).innerText();
    const rows = `${expected.count.toLocaleString('en-GB')} ${expected.count === 1 ? 'row' : 'rows'}`;
    expect(footer).toBe(expected.rows === '@' ? rows : `${rows} from ${expected.rows}`);
  }
  await expectSeen(page, payload);
  await page.context().close();
});

it.each(ofView('details'))('%s is shown as details with the fields a person wants', async (_name, payload) => {
  const { expected } = payload;
  if (expected.view !== 'details') throw new Error('These are no details.');
  const page = await open(payload);
  await main(page).getByRole('term').first().waitFor();
  expect(await main(page).getByRole('term').allInnerTexts()).toEqual(expected.fields.map(([title]) => title));
  await expectSeen(page, payload);
  await page.context().close();
});

it.each(ofView('json'))('%s is shown as a tree', async (_name, payload) => {
  const page = await open(payload);
  await main(page).getByRole('region', { name: 'JSON' }).waitFor();
  await expectSeen(page, payload);
  await page.context().close();
});

it.each(ofView('empty'))('%s is shown as nothing', async (_name, payload) => {
  const page = await open(payload);
  await expectSeen(page, payload);
  await page.context().close();
});

it.each([
  ['prometheus-query', 'Prometheus query warns: PromQL warning'],
  ['graphql-partial', 'Name for character with ID 1002 could not be fetched.'],
  ['spring-health-down', 'Spring health down answered 503: DOWN.'],
])('what %s says against itself is told above the data', async (name, text) => {
  const page = await site.visit(`/proxy-pages/${name}`);
  await main(page).getByRole('alert').filter({ hasText: text }).waitFor();
  await page.context().close();
});
