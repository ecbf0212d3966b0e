import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { siteForTests } from './support/siteForTests';

const site = siteForTests({ configs: [fromRoot('dev/e2e/support/bounds.app-config.yaml')] });
let page: Page;

afterEach(() => page.context().close());

const alert = () => page.getByRole('main').getByRole('alert');

describe('an answer', () => {
  it.each([
    ['that never begins is given up', 'hanging', /^Bounded did not answer within 2 s\.$/],
    ['that stops in the middle is told apart from one that never began', 'stalled', /^The answer of Bounded stopped in the middle: nothing more came for 2 s\.$/],
    ['that is too long is not read to its end', 'large', /pages read at most 1MB\.$/],
  ])('%s', async (_what, name, sentence) => {
    page = await site.visit(`/proxy-pages/bounded/${name}`);
    await alert().getByText(sentence).waitFor();
  });

  it('that is too long says which line to add', async () => {
    page = await site.visit('/proxy-pages/bounded/large');
    await alert().getByText(/^proxy:\n {2}endpoints:\n {4}\/bounded:\n {6}proxyPage:\n {8}pages:\n {10}large:\n[^]*maxBody: \d/).waitFor();
  });

  it('may take its time where the operator gives it more', async () => {
    page = await site.visit('/proxy-pages/bounded/slow');
    await page.getByRole('main').getByText('checkout-api').first().waitFor();
  });
});

describe('a service that asks to wait', () => {
  it('is asked again when it wants to be, and the page counts down to that', async () => {
    page = await site.visit('/proxy-pages/bounded/busy');
    await alert().getByText(/It asks to wait 12 s\./).waitFor();
    await alert().getByRole('timer').getByText(/^Next try in \d+ s\.$/).waitFor();
    await page.waitForResponse(response => response.url().endsWith('/faults/too-many-requests') && response.status() === 429, { timeout: 30_000 });
  });

  it('is not known to where the proxy strips that', async () => {
    page = await site.visit('/proxy-pages/hidden/busy');
    await alert().waitFor();
    expect(await alert().getByRole('timer').count()).toBe(0);
  });
});
