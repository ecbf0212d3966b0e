import { siteForTests } from './support/siteForTests';
import { rowsOf } from './support/visit';

const site = siteForTests();

/** The colour of a badge of success, and how many files of ours it took to show it. */
async function badgeOf(query: string): Promise<{ colour: string; files: number }> {
  let files = 0;
  const page = await site.visit(`/proxy-pages/fleet${query}`, {
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
