import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Measured } from './measures';
import type { ContenderName } from './page/BenchPage';
import { percentile } from './statistics';

const VIEWPORT = { width: 1280, height: 800 };
const MB = 1024 * 1024;

/**
 * Measures a contender once. Sorting and searching each get a page of their own, so that neither can use what the other
 * worked out.
 * @throws Error when the contender shows wrong rows
 */
export async function measureContender(browser: Browser, url: string, contender: ContenderName, rows: number): Promise<Measured> {
  const first = await onFreshPage(browser, url, contender, rows, async (page, devtools) => {
    const before = await heapOf(devtools);
    const open = await page.evaluate(() => window.bench?.open());
    await page.evaluate(() => window.bench?.settle());
    const heap = (await heapOf(devtools)) - before;
    const nodes = await page.evaluate(() => window.bench?.countNodes());
    const frames = await page.evaluate(() => window.bench?.scroll());
    const sort = await page.evaluate(() => window.bench?.sort());
    return { open, heap, nodes, frames, sort };
  });
  const search = await onFreshPage(browser, url, contender, rows, async page => {
    await page.evaluate(() => window.bench?.open());
    await page.evaluate(() => window.bench?.settle());
    return page.evaluate(() => window.bench?.search());
  });
  const { open, heap, nodes, frames, sort } = first;
  if (!open || !sort || !search || !frames || nodes === undefined) throw new Error('the page of the bench was reloaded');
  return {
    open: open.ms,
    sort: sort.ms,
    sortFreeze: sort.freezeMs,
    search: search.ms,
    searchFreeze: search.freezeMs,
    frame: percentile(frames, 0.5),
    slowFrame: percentile(frames, 0.95),
    heap: heap / MB,
    nodes,
  };
}

async function onFreshPage<T>(browser: Browser, url: string, contender: ContenderName, rows: number, act: (page: Page, devtools: CDPSession) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    const crash = new Promise<never>((_, reject) => page.once('pageerror', reject));
    // What happens after the act is of no interest.
    crash.catch(() => undefined);
    const run = async () => {
      await page.goto(url);
      await page.waitForFunction(() => window.bench !== undefined);
      await page.evaluate(([name, count]) => window.bench?.prepare(name, count), [contender, rows] as const);
      return act(page, await context.newCDPSession(page));
    };
    return await Promise.race([run(), crash]);
  } finally {
    await context.close();
  }
}

/** Bytes that JavaScript has in use once what nobody needs is gone, typed arrays included, which stand beside its heap. */
async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
