import type { Page } from 'playwright-core';
import { findFreePort } from '../lib/findFreePort';
import { launchBrowser } from '../lib/launchBrowser';
import { fromRoot } from '../lib/paths';
import { startPortal } from '../portal/startPortal';
import { startSampleService } from '../sample-service/startSampleService';

/** Files of the plugin's bundle, as paths below dist/, that a browser asked for. */
export type MeasuredRequests = { boot: string[]; firstPage: string[] };

const REMOTE = '/remotes/backstage-plugin-proxy-pages/';

/** Opens a configured table in a real portal and records what of the plugin is loaded before and for it. */
export async function measureRequests(): Promise<MeasuredRequests> {
  const [port, samplePort, corsPort] = [await findFreePort(0), await findFreePort(0), await findFreePort(0)];
  const sample = await startSampleService({ port: samplePort, corsPort });
  try {
    const portal = await startPortal({
      configs: [fromRoot('dev/scripts/size.app-config.yaml')],
      port,
      env: { SAMPLE_URL: `http://localhost:${samplePort}` },
    });
    try {
      return await recordVisit(portal.url);
    } finally {
      await portal.stop();
    }
  } finally {
    await sample.close();
  }
}

async function recordVisit(url: string): Promise<MeasuredRequests> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const files = recordFiles(page);
    await page.goto(url);
    await page.getByRole('button', { name: 'Enter' }).click();
    const menuItem = page.getByRole('link', { name: 'Measured table' }).first();
    await menuItem.waitFor();
    await page.waitForLoadState('networkidle');
    const boot = [...files];
    await menuItem.click();
    await page.getByText('checkout-api').first().waitFor();
    await page.waitForLoadState('networkidle');
    return { boot, firstPage: [...files].filter(file => !boot.includes(file)) };
  } finally {
    await browser.close();
  }
}

function recordFiles(page: Page): Set<string> {
  const files = new Set<string>();
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    const at = pathname.indexOf(REMOTE);
    if (at >= 0) files.add(pathname.slice(at + REMOTE.length));
  });
  return files;
}
