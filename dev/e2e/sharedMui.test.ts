import type { Browser } from 'playwright-core';
import { launchBrowser } from '../lib/launchBrowser';
import { openSite, START_TIMEOUT, type Site } from './support/openSite';
import { rowsOf, visit } from './support/visit';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite();
  browser = await launchBrowser();
}, START_TIMEOUT);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The colour of a badge of success, and how many files of ours it took to show it. */
async function badgeOf(query: string): Promise<{ colour: string; files: number }> {
  let files = 0;
  const page = await visit(browser, `${site.url}/proxy-pages/fleet${query}`, {
    theme: 'butler-dark',
    prepare: it => {
      it.on('response', response => {
        if (/\/remotes\/.*\.js$/.test(response.url())) files += 1;
      });
    },
  });
  const badge = rowsOf(page, 'Rows').getByText('Running').first().locator('..');
  const colour = await badge.evaluate(element => getComputedStyle(element).backgroundColor);
  await page.context().close();
  return { colour, files };
}

describe('in a portal that shares MUI 5', () => {
  it("our pages use the portal's copy and the theme that it has for it", async () => {
    const [own, shared] = [await badgeOf(''), await badgeOf('?shareMui5=1')];
    // The greens of success in the dark palettes of MUI 4 and of MUI 5: Butler's theme leaves both as they are.
    expect(own.colour).toBe('rgba(76, 175, 80, 0.2)');
    expect(shared.colour).toBe('rgba(102, 187, 106, 0.2)');
    expect(shared.files).toBeLessThan(own.files);
  });
});
