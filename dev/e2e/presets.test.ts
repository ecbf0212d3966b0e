import type { Browser, Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { launchBrowser } from '../lib/launchBrowser';
import { openSite, START_TIMEOUT, type Site } from './support/openSite';
import { visit } from './support/visit';
import { watchPage, type Watch } from './support/watchPage';

/** Every page of every preset, and something that its documented answers make it show. */
const PAGES: ReadonlyArray<[path: string, shown: string]> = [
  ['prometheus/overview', 'Slowest scrape'],
  ['prometheus/query', 'Over the last 1h'],
  ['prometheus/targets', '127.0.0.1:9090'],
  ['prometheus/rules', 'HighRequestLatency'],
  ['prometheus/server', 'Metrics with most series'],
  ['alertmanager/alerts', 'Suppressed'],
  ['alertmanager/silences', 'Expire'],
  ['alertmanager/status', 'Running since'],
  ['argocd/applications', 'guestbook'],
  ['argocd/applications/guestbook', 'History'],
  ['argocd/projects', 'my-project'],
  ['argocd/clusters', 'in-cluster'],
  ['github/repositories?owner=octocat', 'Hello-World'],
  ['github/repositories/octocat/Hello-World', 'Amazing new feature'],
  ['github/pull-requests?owner=octocat', 'Line Number Indexes Beyond 20 Not Displayed'],
  ['github/issues?owner=octocat', 'Line Number Indexes Beyond 20 Not Displayed'],
  ['checkout/health', 'Components'],
  ['checkout/metrics', 'jvm.memory.max'],
  ['checkout/metrics/jvm.memory.max', 'Measurements'],
  ['checkout/loggers', 'ROOT'],
  ['checkout/environment', 'systemProperties'],
  ['checkout/about', 'com.example'],
];

let site: Site;
let browser: Browser;
let page: Page;
let watch: Watch | undefined;

beforeAll(async () => {
  site = await openSite({ configs: [fromRoot('dev/e2e/support/presets.app-config.yaml')] });
  browser = await launchBrowser();
  page = await visit(browser, `${site.url}/proxy-pages`, {
    prepare: async it => {
      watch = await watchPage(it);
    },
  });
  // Until then the session of the guest may not be kept.
  await main().getByRole('heading', { name: 'Prometheus' }).waitFor();
}, START_TIMEOUT);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const main = () => page.getByRole('main');
const open = (path: string) => page.goto(`${site.url}/proxy-pages/${path}`);

describe('a page of a preset', () => {
  it.each(PAGES)('%s shows what its service answers', async (path, shown) => {
    await open(path);
    await main().getByText(shown).first().waitFor();
    await main().locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    // The documented answer to a query comes with a warning.
    const told = main().getByRole('alert').filter({ hasNotText: 'Prometheus warns' });
    expect(await told.allInnerTexts()).toEqual([]);
  });

  it('is found on the index page, below its service', async () => {
    await open('');
    await main().getByRole('heading', { name: 'Argo CD' }).waitFor();
    expect(await main().getByRole('link').count()).toBeGreaterThan(15);
  });

  it("throws nothing, and does nothing that the portal's policy forbids", () => {
    expect(watch).toMatchObject({ errors: [], violations: [] });
  });
});

describe('an action of a preset', () => {
  it('silences an alert, and the silence can be expired', async () => {
    await open('alertmanager/alerts');
    await main().getByRole('button', { name: /^Actions/ }).first().click();
    await page.getByRole('menuitem', { name: 'Silence' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Until').fill('2099-01-01T00:00');
    await dialog.getByLabel('Why').fill('planned work');
    await dialog.getByRole('button', { name: 'Silence' }).click();
    await page.getByText(/ is silenced$/).waitFor();
    await open('alertmanager/silences');
    const silence = main().getByRole('row', { name: /planned work/ });
    await silence.getByText('active', { exact: true }).waitFor();
    await silence.getByRole('button', { name: /^Actions/ }).click();
    await page.getByRole('menuitem', { name: 'Expire' }).click();
    const question = page.getByRole('dialog');
    await question.getByText('Expire the silence “planned work”? Its alerts are sent again.').waitFor();
    await question.getByRole('button', { name: 'Expire' }).click();
    await silence.getByText('expired', { exact: true }).waitFor();
  });

  it('changes the level of a logger', async () => {
    await open('checkout/loggers');
    await main().getByRole('row', { name: /ROOT/ }).getByRole('button', { name: /^Actions/ }).click();
    await page.getByRole('menuitem', { name: 'Change the level' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Level' }).click();
    await page.getByRole('option', { name: 'TRACE' }).click();
    await dialog.getByRole('button', { name: 'Change the level' }).click();
    await page.getByText('ROOT writes TRACE now').waitFor();
    await main().getByRole('row', { name: /ROOT/ }).getByText('TRACE').first().waitFor();
  });
});
