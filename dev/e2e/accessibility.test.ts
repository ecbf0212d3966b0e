import AxeBuilder from '@axe-core/playwright';
import { siteForTests } from './support/siteForTests';
import { THEMES } from './support/visit';

const site = siteForTests();

describe.each(THEMES)('in the theme %s', theme => {
  it.each([
    ['', 'link', /Fleet/],
    ['/fleet', 'gridcell', 'checkout-api'],
    ['/fleet/checkout-api', 'grid', 'Deployments'],
    ['/faults/overview', 'alert', /./],
    ['/nothing', 'link', /Fleet/],
  ] as const)('axe finds nothing on /proxy-pages%s', async (path, role, name) => {
    const page = await site.visit(`/proxy-pages${path}`, { theme });
    const main = page.getByRole('main');
    await (role === 'alert' ? main.getByRole(role) : main.getByRole(role, { name })).first().waitFor();
    // What the portal draws around our content is its own: header, sidebar, and the order of its headings.
    const { violations } = await new AxeBuilder({ page }).include('article').disableRules(['heading-order', 'region']).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    // The colour of links is the portal's, and ours has to be the same: Butler's light green is too light for axe.
    expect(found.filter(text => !text.startsWith('color-contrast: <a '))).toEqual([]);
    await page.context().close();
  });
});
