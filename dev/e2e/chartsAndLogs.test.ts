import type { Page } from 'playwright-core';
import { fromRoot } from '../lib/paths';
import { EXAMPLE_CONFIGS } from './support/openSite';
import { siteForTests } from './support/siteForTests';
import { violationsIn } from './support/violationsIn';
import { THEMES } from './support/visit';
import { watchPage, type Watch } from './support/watchPage';

const site = siteForTests({ configs: [...EXAMPLE_CONFIGS, fromRoot('dev/e2e/support/chartsAndLogs.app-config.yaml')] });

const chart = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const logNamed = (page: Page, name: string) => page.getByRole('log', { name, exact: true });
const card = (page: Page, title: string) => page.locator('[id^="view-"]').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

describe.each(THEMES)('in the theme %s', theme => {
  it.each([{ width: 1280, height: 1800 }, { width: 400, height: 1800 }])('axe finds nothing in charts, their tables and logs at %j', async viewport => {
    const page = await site.visit('/proxy-pages/metrics/all', { theme, viewport });
    await chart(page, 'A hundred thousand points').waitFor();
    await card(page, 'Requests by result').getByRole('button', { name: 'Show as a table' }).click();
    await page.getByRole('table').waitFor();
    expect(await violationsIn(page, 'article')).toEqual([]);
    await page.goto(`${site.url}/proxy-pages/logs/all`);
    await logNamed(page, 'Build').getByText('module-').first().waitFor();
    expect(await violationsIn(page, 'article')).toEqual([]);
    await page.context().close();
  });
});

describe('a chart', () => {
  it('is drawn within the content security policy, a hundred thousand points and a gap included', async () => {
    let watch: Watch | undefined;
    const page = await site.visit('/proxy-pages/metrics/all', {
      prepare: async opened => {
        watch = await watchPage(opened);
      },
    });
    await chart(page, 'A hundred thousand points').locator('canvas').waitFor();
    await page.getByText(/^Line chart with 1 series and 100,000 places, from /).waitFor({ state: 'attached' });
    expect(watch).toMatchObject({ violations: [], errors: [] });
    await page.context().close();
  });

  it('is looked through and zoomed by keyboard', async () => {
    const page = await site.visit('/proxy-pages/metrics/all');
    const requests = chart(page, 'Requests a second');
    await requests.focus();
    await page.keyboard.press('Home');
    expect(await requests.getAttribute('aria-valuetext')).toMatch(/Ok [\d.]+ req\/s, Failed \d+ req\/s, Slow \d+ req\/s$/);
    for (let press = 0; press < 120; press += 1) await page.keyboard.press('ArrowRight');
    expect(await requests.getAttribute('aria-valuetext')).toMatch(/Ok no value/);
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Reset zoom' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reset zoom' }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is zoomed by a frame that is drawn, and shows what the pointer is over', async () => {
    const page = await site.visit('/proxy-pages/metrics/all', { viewport: { width: 1280, height: 1800 } });
    const box = await chart(page, 'Requests a second').boundingBox();
    if (!box) throw new Error('The chart is not there.');
    const move = (x: number) => page.mouse.move(box.x + box.width * x, box.y + 80, { steps: 4 });
    await move(0.4);
    await page.mouse.down();
    await move(0.6);
    await page.mouse.up();
    await page.getByRole('button', { name: 'Reset zoom' }).click();
    await move(0.2);
    await card(page, 'Requests a second').getByText(/^[\d.]+ req\/s$/).first().waitFor();
    await page.context().close();
  });

  it('has a legend for the keyboard', async () => {
    const page = await site.visit('/proxy-pages/metrics/all');
    const instance = card(page, 'Memory by instance').getByRole('button', { name: 'checkout-2' });
    await instance.focus();
    await page.keyboard.press('Space');
    expect(await instance.getAttribute('aria-pressed')).toBe('false');
    await page.getByText(/^Line chart with 2 series and 121 places/).waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('is as wide as its card, whatever becomes of that', async () => {
    const page = await site.visit('/proxy-pages/metrics/all');
    const canvas = chart(page, 'Requests a second').locator('canvas');
    await canvas.waitFor();
    await page.setViewportSize({ width: 400, height: 900 });
    await page.waitForFunction(() => (document.querySelector('canvas')?.getBoundingClientRect().right ?? Infinity) <= 400);
    await page.context().close();
  });
});

describe('a log', () => {
  it('arrives through the proxy while it is sent, for longer than the timeout, and says that it has ended', async () => {
    const page = await site.visit('/proxy-pages/tail/slow');
    await logNamed(page, 'Slow').getByText('fetch').first().waitFor();
    await page.getByText(/^Live · \d lines?$/).waitFor();
    await logNamed(page, 'Slow').getByText('Build finished').waitFor();
    await page.getByText('The service closed the log. · 13 lines').waitFor();
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.getByText(/^Live · \d lines?$/).waitFor();
    await page.context().close();
  });

  it('keeps its last lines, and draws few of them', async () => {
    const page = await site.visit('/proxy-pages/tail/long');
    await page.getByText('The service closed the log. · 1,000 lines; 19,001 earlier ones are not kept').waitFor();
    expect(await logNamed(page, 'Long').locator('div > div').count()).toBeLessThan(100);
    await logNamed(page, 'Long').getByText('Build finished').waitFor();
    await page.context().close();
  });

  it('stays at its end, until somebody scrolls away', async () => {
    const page = await site.visit('/proxy-pages/tail/running');
    const running = logNamed(page, 'Running');
    const atEnd = (element: Element) => element.scrollHeight - element.scrollTop - element.clientHeight < 10;
    await page.waitForFunction(() => (document.querySelector('[role=log]')?.scrollTop ?? 0) > 200);
    expect(await running.evaluate(atEnd)).toBe(true);
    await running.focus();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Jump to end' }).waitFor();
    await running.getByText('00000').waitFor();
    const lines = await running.evaluate(element => element.scrollHeight);
    await page.waitForFunction(before => (document.querySelector('[role=log]')?.scrollHeight ?? 0) > before + 100, lines);
    await running.getByText('00000').waitFor();
    await page.getByRole('button', { name: 'Jump to end' }).click();
    await page.waitForFunction(() => {
      const log = document.querySelector('[role=log]');
      return log !== null && log.scrollHeight - log.scrollTop - log.clientHeight < 10;
    });
    await page.context().close();
  });

  it('of events goes on behind the last one when the connection is closed', async () => {
    const page = await site.visit('/proxy-pages/tail/again');
    const again = logNamed(page, 'Again');
    for (const text of ['5', '— Connected again —', '6', '11']) await again.getByText(text, { exact: true }).first().waitFor();
    expect((await again.innerText()).split('\n').filter(line => line === '3')).toHaveLength(1);
    await page.context().close();
  });

  it('that breaks off keeps its lines, and says who closed it', async () => {
    const page = await site.visit('/proxy-pages/tail/broken');
    // The proxy ends what breaks off as if it were whole, so nobody can tell more.
    await page.getByText('The service closed the log. · 2 lines').waitFor();
    expect((await logNamed(page, 'Broken').innerText()).trim().split('\n')).toEqual(['one', 'two']);
    await page.getByRole('button', { name: 'Read again' }).waitFor();
    await page.context().close();
  });

  it('is searched by keyboard', async () => {
    const page = await site.visit('/proxy-pages/tail/file');
    await page.getByRole('searchbox', { name: 'Search in File' }).fill('SEC');
    await page.getByText('3 lines · 1 of 3 lines matches.').waitFor();
    expect(await logNamed(page, 'File').locator('mark').allInnerTexts()).toEqual(['sec']);
    await page.context().close();
  });
});
