import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { busiestTask } from './support/busiestTask';
import { siteForTests } from './support/siteForTests';
import { rowsOf, textsBelow } from './support/visit';

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/wire.app-config.yaml')] });

const cell = (page: Page, text: string) => rowsOf(page, 'Rows').getByRole('gridcell', { name: text, exact: true }).first();
const footer = (page: Page, text: string | RegExp) => page.getByRole('paragraph').filter({ hasText: text });
const alert = (page: Page) => page.getByRole('main').getByRole('alert');

/** The first row's cell of a column, by its title. */
async function firstOf(page: Page, title: string): Promise<string | undefined> {
  await rowsOf(page, 'Rows').first().waitFor();
  return (await textsBelow(page, 'Rows', title))[0];
}

describe('the same rows', () => {
  it.each(['json', 'ndjson', 'lines', 'csv', 'latin1', 'utf16', 'tsv'])('are a table when they come as %s, every digit of their ids kept', async name => {
    const page = await site.visit(`/proxy-pages/wire/${name}`);
    await footer(page, /^200 rows/).waitFor();
    expect(await firstOf(page, 'ID')).toBe('9007199254740993');
    expect(await firstOf(page, 'Meter')).toBe('000001');
    await cell(page, 'Zürich').waitFor();
    await page.context().close();
  });

  it('are a table when they come as XML', async () => {
    const page = await site.visit('/proxy-pages/wire/xml');
    await footer(page, /^200 rows from ListBucketResult\.Contents/).waitFor();
    expect(await firstOf(page, 'Key')).toBe('2026-01-01/000001.json');
    await page.context().close();
  });
});

it('bytes of windows-1252 are read as what they mean', async () => {
  const page = await site.visit('/proxy-pages/wire/latin1');
  await page.getByRole('columnheader', { name: /kwh in €/i }).waitFor();
  await page.context().close();
});

it('a line that is wrong is told with its number', async () => {
  const page = await site.visit('/proxy-pages/wire/broken');
  await alert(page).getByText(/^Line 201 of the answer is no valid JSON/).waitFor();
  await page.context().close();
});

it.each(['empty', 'no-content'])('an answer that is %s is nothing, not an error', async name => {
  const page = await site.visit(`/proxy-pages/wire/${name}`);
  await page.getByText('No readings.').waitFor();
  expect(await alert(page).count()).toBe(0);
  await page.context().close();
});

describe('GraphQL', () => {
  it('shows what failed above what could be read', async () => {
    const page = await site.visit('/proxy-pages/wire/graphql');
    await footer(page, /^40 rows/).waitFor();
    await cell(page, 'checkout-api').waitFor();
    await alert(page).getByText(/^Readings answered with .*The billing system did not answer\.$/).waitFor();
    await alert(page).getByText('Shown below: what could be read.').waitFor();
    await alert(page).getByRole('button', { name: 'Details' }).click();
    await alert(page).getByText(/services\.nodes\.\d+\.cost: The billing system did not answer\./).waitFor();
    await page.context().close();
  });

  it('is asked for page by page with variables, and its URL stays as it is', async () => {
    const asked: string[] = [];
    const page = await site.visit('/proxy-pages/wire/paged-graphql', {
      prepare: it => {
        it.on('request', request => {
          if (request.url().includes('/graphql')) asked.push(`${new URL(request.url()).search} ${JSON.stringify((request.postDataJSON() as { variables: unknown }).variables)}`);
        });
      },
    });
    await footer(page, /^50 of 234 rows loaded/).waitFor();
    const done = footer(page, /^234 rows/);
    while ((await done.count()) === 0) {
      await rowsOf(page, 'Rows').first().hover();
      await page.mouse.wheel(0, 3000);
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    }
    expect(asked).toHaveLength(5);
    expect(asked[0]).toBe(' {"first":50}');
    expect(asked[1]).toMatch(/^ \{"first":50,"after":"[\w=]+"\}$|^ \{"after":"[\w=]+","first":50\}$/);
    await page.context().close();
  });

  it('says where a query is wrong', async () => {
    const page = await site.visit('/proxy-pages/wire/wrong-graphql');
    await alert(page).getByText('Readings answered with an error: Cannot query field "nam" on type "Service".').waitFor();
    await alert(page).getByText('Check the query and its variables (proxy.endpoints./wire.proxyPage.pages.wrong-graphql.', { exact: false }).waitFor();
    await alert(page).getByRole('button', { name: 'Details' }).click();
    await alert(page).getByText('(line 3, column 13)', { exact: false }).waitFor();
    await page.context().close();
  });
});

describe('a body of ten megabytes', () => {
  it('shows how much of it has arrived, then its rows', async () => {
    const page = await site.visit('/proxy-pages/wire/slow');
    await page.getByText(/^\d(\.\d)? MB of 10 MB$/).waitFor();
    expect(await page.getByRole('progressbar', { name: 'Loading' }).getAttribute('aria-valuetext')).toMatch(/ MB of 10 MB$/);
    await footer(page, /^66,000 rows from items/).waitFor();
    expect(await page.getByText(/of 10 MB$/).count()).toBe(0);
    await page.context().close();
  });

  it.each(['large-json', 'large-ndjson', 'large-csv', 'large-xml'])('is a table: %s', async name => {
    const page = await site.visit(`/proxy-pages/wire/${name}`);
    await footer(page, /^66,000 rows/).waitFor();
    await page.context().close();
  });

  it('is read without holding up the page', async () => {
    const page = await site.visit('/proxy-pages');
    // The code of tables is loaded before, so that only the answers count.
    await follow(page, 'Json');
    for (const title of ['Large json', 'Large ndjson', 'Large csv', 'Large xml']) expect(await busiestTask(page, () => follow(page, title))).toBeLessThan(HELD_UP_MS);
    await page.context().close();
  });
});

/** Drawing a table takes some 70 ms, and twice that on a busy machine; each slice of reading 10. Parsing XML at once took 900. */
const HELD_UP_MS = 250;

/** Follows a link of the index, and comes back when there are rows; the portal is not loaded again. */
async function follow(page: Page, title: string): Promise<void> {
  const link = page.getByRole('main').getByRole('link', { name: new RegExp(`^${title}$`, 'i') });
  await link.click();
  await rowsOf(page, 'Rows').first().waitFor();
  await page.goBack();
  await link.waitFor();
}
