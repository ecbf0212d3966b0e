import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { findFreePort } from '../lib/findFreePort';
import { launchBrowser } from '../lib/launchBrowser';
import { fromRoot } from '../lib/paths';
import { startPortal } from '../portal/startPortal';
import { startSampleService } from '../sample-service/startSampleService';

const FOLDER = fromRoot('dev/screenshots');
type Shot = {
  name: string;
  /** Below the pages. */
  path: string;
  theme: 'butler-dark' | 'butler-light';
  /** What is done before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
};

const SHOTS: Shot[] = [
  { name: 'board-dark', path: 'board', theme: 'butler-dark' },
  { name: 'fleet-light', path: 'fleet', theme: 'butler-light' },
  { name: 'service-dark', path: 'fleet/checkout-api', theme: 'butler-dark' },
  { name: 'traffic-light', path: 'fleet/checkout-api?tab=traffic', theme: 'butler-light' },
  { name: 'incident-dark', path: 'incidents', theme: 'butler-dark', prepare: reportIncident },
  { name: 'prometheus-light', path: 'prometheus/overview', theme: 'butler-light' },
  { name: 'faults-light', path: 'faults/overview', theme: 'butler-light' },
];

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

async function take(browser: Browser, url: string, { name, path, theme, prepare }: Shot): Promise<void> {
  const origins = [{ origin: url, localStorage: [{ name: 'theme', value: theme }] }];
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'en-GB', storageState: { cookies: [], origins } });
  const page = await context.newPage();
  await page.goto(`${url}/proxy-pages/${path}`);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.locator('[id^="view-"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-label="Loading"]').first().waitFor({ state: 'detached' });
  await prepare?.(page);
  // Over nothing that would look different for it.
  await page.mouse.move(700, 10);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
  await context.close();
}

/** Opens the form of an incident and fills it in. */
async function reportIncident(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New incident' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Carts lose what is in them');
  await dialog.getByRole('combobox', { name: /^Service/ }).fill('checkout-cart');
  await page.getByRole('option', { name: 'checkout-cart', exact: true }).click();
  await dialog.getByLabel('Note').fill('Since the deployment at noon, for customers who are signed in.');
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
