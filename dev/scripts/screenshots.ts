import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { findFreePort } from '../lib/findFreePort';
import { launchBrowser } from '../lib/launchBrowser';
import { fromRoot } from '../lib/paths';
import { startPortal } from '../portal/startPortal';
import { startSampleService } from '../sample-service/startSampleService';

const FOLDER = fromRoot('dev/screenshots');
const SHOTS = [
  { name: 'board-dark', path: 'board', theme: 'butler-dark' },
  { name: 'fleet-light', path: 'fleet', theme: 'butler-light' },
  { name: 'service-dark', path: 'fleet/checkout-api', theme: 'butler-dark' },
  { name: 'traffic-light', path: 'fleet/checkout-api?tab=traffic', theme: 'butler-light' },
  { name: 'prometheus-light', path: 'prometheus/overview', theme: 'butler-light' },
  { name: 'faults-light', path: 'faults/overview', theme: 'butler-light' },
] as const;

/** `npm run screenshots`: the pictures in the README, from the real portal with the sample's configuration. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [port, samplePort, corsPort] = [await findFreePort(0), await findFreePort(0), await findFreePort(0)];
  const sample = await startSampleService({ port: samplePort, corsPort });
  const env = { SAMPLE_URL: `http://localhost:${samplePort}`, SAMPLE_STATUS_URL: `http://localhost:${corsPort}` };
  const portal = await startPortal({ configs: [fromRoot('app-config.example.yaml'), fromRoot('dev/demonstrations.app-config.yaml')], port, env });
  const browser = await launchBrowser();
  try {
    for (const shot of SHOTS) await take(browser, portal.url, shot);
  } finally {
    await browser.close();
    await portal.stop();
    await sample.close();
  }
}

async function take(browser: Browser, url: string, { name, path, theme }: (typeof SHOTS)[number]): Promise<void> {
  const origins = [{ origin: url, localStorage: [{ name: 'theme', value: theme }] }];
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'en-GB', storageState: { cookies: [], origins } });
  const page = await context.newPage();
  await page.goto(`${url}/proxy-pages/${path}`);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.locator('[id^="view-"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-label="Loading"]').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await context.close();
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
