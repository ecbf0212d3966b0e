import type { CDPSession, Page } from 'playwright-core';
import type { FlappingService } from './flappingService';
import type { Sample } from './judge';

/** What every view on the page shows, by the view's id; 0 where it shows nothing. */
export function shownValues(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll('[id^="view-"]')].map(view => [view.id.slice('view-'.length), Number(/update (\d+)\./.exec(view.textContent ?? '')?.[1] ?? 0)])),
  );
}

/** Measures what a page holds when all that can be collected is. */
export async function takeSample(cdp: CDPSession, second: number): Promise<Sample> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find(it => it.name === name)?.value ?? 0;
  return { second, heapBytes: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}

/**
 * Lets the service be well, and waits until all views show its last value.
 * @returns which do not in the end, and after how many seconds all did
 */
export async function recover(page: Page, service: FlappingService, patienceMs: number): Promise<{ lost: string[]; seconds: number }> {
  service.settle();
  const last = service.value();
  const begun = Date.now();
  const late = async () => Object.entries(await shownValues(page)).flatMap(([id, shown]) => (shown === last ? [] : [id]));
  let lost = await late();
  while (lost.length > 0 && Date.now() - begun < patienceMs) {
    await page.waitForTimeout(500);
    lost = await late();
  }
  return { lost, seconds: (Date.now() - begun) / 1000 };
}
