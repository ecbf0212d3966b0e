import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { visit } from '../e2e/support/visit';
import { findFreePort } from '../lib/findFreePort';
import { isMain } from '../lib/isMain';
import { launchBrowser } from '../lib/launchBrowser';
import { fromRoot } from '../lib/paths';
import { startPortal } from '../portal/startPortal';
import { startFlappingService, type FlappingService } from './flappingService';
import { judge, type Sample } from './judge';
import { recover, shownValues, takeSample } from './soakPage';

/** As in soak.app-config.yaml. */
const [VIEWS, REFRESH_MS] = [10, 2_000];
/** So high that all views are seen at once: what nobody sees is not loaded. */
const VIEWPORT = { width: 1280, height: 8_000 };
/** Before that, what is loaded once is still coming. */
const WARM_UP_MS = 10_000;
const START_MS = 60_000;
const SAMPLE_MS = 5_000;
/** Longer than views wait for each other's try at most. */
const PATIENCE_MS = 60_000;

interface Options {
  seconds: number;
  seed: number;
  print: (line: string) => void;
}

/**
 * `npm run soak`: a page of the real portal whose ten views poll a service that fails in another way every few seconds.
 * @returns what is wrong with how it fared; nothing when all is well
 */
export async function soak({ seconds, seed, print }: Options): Promise<string[]> {
  const service = await startFlappingService(seed);
  const port = await findFreePort(0);
  const env = { SOAK_URL: `http://127.0.0.1:${service.port}` };
  try {
    const portal = await startPortal({ configs: [fromRoot('dev/soak/soak.app-config.yaml')], port, env });
    const browser = await launchBrowser();
    try {
      const page = await visit(browser, `${portal.url}/proxy-pages/soak/views`, { viewport: VIEWPORT });
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable');
      await everyViewShowsSomething(page);
      await page.waitForTimeout(WARM_UP_MS);
      service.flap();
      const from = service.perSecond().length;
      print(`seed ${seed}; heap after a collection, DOM nodes, requests a second at the service, and what it does then`);
      const samples: Sample[] = [];
      for (let second = 0; second <= seconds; second += SAMPLE_MS / 1000) {
        const sample = await takeSample(cdp, second);
        samples.push(sample);
        print(lineOf(sample, service));
        await page.waitForTimeout(SAMPLE_MS);
      }
      const { lost, seconds: recovery } = await recover(page, service, PATIENCE_MS);
      const perSecond = service.perSecond().slice(from);
      print(`${VIEWS - lost.length} views show the last value ${recovery.toFixed(0)} s after the service was well again`);
      print(summaryOf(samples, perSecond));
      return judge({ samples, perSecond, views: VIEWS, refreshMs: REFRESH_MS, lost });
    } finally {
      await browser.close();
      await portal.stop();
    }
  } finally {
    await service.close();
  }
}

async function everyViewShowsSomething(page: Page): Promise<void> {
  const give = Date.now() + START_MS;
  for (let values: number[] = []; values.length < VIEWS || values.includes(0); values = Object.values(await shownValues(page))) {
    if (Date.now() > give) throw new Error(`Only ${values.filter(value => value > 0).length} of ${VIEWS} views show something.`);
    await page.waitForTimeout(500);
  }
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function lineOf({ second, heapBytes, nodes }: Sample, service: FlappingService): string {
  const recent = service.perSecond().slice(-SAMPLE_MS / 1000);
  return `${String(second).padStart(4)} s  ${megabytes(heapBytes).padStart(5)} MB  ${String(nodes).padStart(6)} nodes  ${recent.join(' ').padEnd(16)} ${service.mood()}`;
}

function summaryOf(samples: Sample[], perSecond: number[]): string {
  const heaps = samples.map(({ heapBytes }) => heapBytes);
  const nodes = samples.map(sample => sample.nodes);
  const mean = perSecond.reduce((sum, count) => sum + count, 0) / perSecond.length;
  return `heap ${megabytes(Math.min(...heaps))}–${megabytes(Math.max(...heaps))} MB, ${Math.min(...nodes)}–${Math.max(...nodes)} nodes, ${mean.toFixed(1)} requests a second, at most ${Math.max(...perSecond)}`;
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({ args, options: { seconds: { type: 'string', default: '180' }, seed: { type: 'string', default: '1' } } });
  const number = (text: string) => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`--seconds and --seed take whole numbers from 1, not ${text}`);
    return Number(text);
  };
  return { seconds: number(values.seconds), seed: number(values.seed), print: line => process.stdout.write(`${line}\n`) };
}

if (isMain(module)) {
  Promise.resolve()
    .then(() => soak(readOptions(process.argv.slice(2))))
    .then(
      found => {
        process.stdout.write(found.length === 0 ? 'All is well.\n' : `${found.join('\n')}\n`);
        process.exit(found.length === 0 ? 0 : 1);
      },
      (error: Error) => {
        process.stderr.write(`${error.message}\n`);
        process.exit(1);
      },
    );
}
