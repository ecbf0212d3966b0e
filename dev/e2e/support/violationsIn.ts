import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds in a part of a page, once nothing moves any more. What the portal draws around our content is its own:
 * header, sidebar, and the order of its headings.
 */
export async function violationsIn(page: Page, part: string): Promise<string[]> {
  await page.evaluate(() => {
    // What says that something is under way goes on for ever.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.all(ending.map(animation => animation.finished.catch(() => undefined)));
  });
  const { violations } = await new AxeBuilder({ page }).include(part).disableRules(['heading-order', 'region']).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  // The colour of links and of the field that has the focus is the portal's, and ours has to be the same: Butler's light green is too light for axe.
  return found.filter(text => !/^color-contrast: <(a|label) /.test(text));
}
