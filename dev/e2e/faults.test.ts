import type { Browser, Page } from 'playwright-core';
import express from 'express';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../lib/findFreePort';
import { launchBrowser } from '../lib/launchBrowser';
import type { Generation } from '../portal/generations';
import { faultConfig } from './support/faultConfig';
import { faultsOf, mendedEndpoints } from './support/faults';
import { openSite, START_TIMEOUT, type Site } from './support/openSite';
import { close, listen, startFaulty, WELL, type Faulty } from './support/startFaulty';
import { sidebar, visit } from './support/visit';

const WHO = { operator: "For the portal's operator.", service: "For the service's owner." };
/** Views load when they are seen: here all of them are at once. */
const HIGH = { width: 1280, height: 16_000 };
/** Of the config that the tables of tests are made of; the ports are known when the tests run. */
const ANYWHERE = { url: 'http://localhost:1', tlsUrl: 'https://localhost:2' };

describe.each<Generation>(['current', 'older'])('on the %s generation of the backend', generation => {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  let faulty: Faulty;
  let site: Site;
  let browser: Browser;
  let page: Page;
  let downPort: number;
  const servers: Server[] = [];

  beforeAll(async () => {
    faulty = await startFaulty();
    downPort = await findFreePort(0);
    const file = join(folder, 'app-config.yaml');
    writeFileSync(file, JSON.stringify(faultConfig(faultsOf(faulty, downPort), mendedEndpoints(faulty.url))));
    site = await openSite({ configs: [file], generation });
    browser = await launchBrowser();
    page = await visit(browser, `${site.url}/proxy-pages/matrix`, { prepare: it => it.setViewportSize(HIGH) });
    await page.evaluate(() => {
      document.documentElement.dataset.mark = 'not loaded again';
    });
  }, START_TIMEOUT);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await Promise.all([faulty.close(), ...servers.map(close)]);
    rmSync(folder, { recursive: true, force: true });
  });

  const view = (id: string) => page.locator(`#view-${id}`);
  const alertOf = (id: string) => view(id).getByRole('alert');

  describe('a user sees what happened, whose it is to mend, and the line to write', () => {
    it.each(faultsOf(ANYWHERE, 1).map(({ id, what }) => [what, id]))('%s', async (_what, id) => {
      const fault = faultsOf(faulty, downPort).find(one => one.id === id);
      if (!fault) throw new Error(`There is no fault ${id}.`);
      await alertOf(id).getByText(fault.title).first().waitFor();
      const text = await alertOf(id).innerText();
      if (fault.who) expect(text).toContain(WHO[fault.who]);
      else expect(text).not.toMatch(/^For the /m);
      const lines = await alertOf(id).locator('pre').allInnerTexts();
      if (fault.line !== undefined) expect(lines.join('\n').split('\n').map(line => line.trim())).toContain(fault.line);
      // A service that the browser calls itself has to name the portal's origin, which it is to allow.
      if (id !== 'direct') expect(text).not.toContain(new URL(site.url).host);
    });
  });

  describe('what was mended is shown by Retry, without loading the page again', () => {
    it.each(faultsOf(ANYWHERE, 1).flatMap(({ id, what, mends }) => (mends ? [[what, id]] : [])))('%s', async (_what, id) => {
      const { mends = '' } = faultsOf(faulty, downPort).find(one => one.id === id) ?? {};
      if (mends === 'down') servers.push(await serve(downPort));
      else faulty.mend(mends);
      await alertOf(id).getByRole('button', { name: 'Retry' }).click();
      await view(id).getByText(WELL).first().waitFor();
      expect(await alertOf(id).count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.dataset.mark)).toBe('not loaded again');
    });
  });

  describe('what the advice says mends it', () => {
    it.each([
      ['followRedirects', 'followed'],
      ['a header that may pass', 'unpacked'],
      ['a credential at the endpoint', 'credential'],
    ])('%s', async (_what, id) => {
      await view(id).getByText(/^(well-again|checkout-api)$/).first().waitFor();
      expect(await alertOf(id).count()).toBe(0);
    });

    it('a shorter endpoint that stands first is named', async () => {
      await alertOf('swallowed').getByText(/If \/swallow stands before \/swallow\/v2 in proxy\.endpoints, it answers instead/).waitFor();
    });

    it('a header of paging that the proxy strips is named', async () => {
      await view('paged').getByRole('note').getByText('There may be more rows: no Link header arrived.').waitFor();
      expect(await view('paged').locator('pre').innerText()).toContain('allowedHeaders: [Link]');
    });
  });

  describe('the session', () => {
    const PROXIED = '**/api/proxy/**';
    let mine: Page;

    beforeAll(async () => {
      mine = await visit(browser, `${site.url}/proxy-pages/mine`);
      await mine.getByText(WELL).first().waitFor();
    });

    const panel = () => mine.locator('#view-mine').getByRole('alert');
    const refresh = () => mine.getByRole('button', { name: /^Refresh/ }).click();
    /** Changes the token that the portal's page sends; the portal itself decides what it makes of that. */
    const sendToken = (change: (token: string) => string | undefined) =>
      mine.route(PROXIED, async route => {
        const { authorization = '', ...headers } = await route.request().allHeaders();
        const changed = change(authorization);
        await route.continue({ headers: { ...headers, ...(changed !== undefined && { authorization: changed }) } });
      });

    it.each([
      ['that is missing', 'You are not signed in to the portal.', () => undefined],
      ['whose token is no token', 'The portal no longer knows your session.', () => 'Bearer outdated'],
      ['whose token was changed', 'The portal no longer knows your session.', (token: string) => `${token.slice(0, -6)}AAAAAA`],
    ])('%s is told, and Retry recovers when it is good again', async (_what, title, change) => {
      await sendToken(change);
      await refresh();
      await panel().getByText(title).waitFor();
      await panel().getByRole('button', { name: 'Sign in again' }).waitFor();
      await mine.unroute(PROXIED);
      await panel().getByRole('button', { name: 'Retry' }).click();
      await panel().waitFor({ state: 'detached' });
    });

    it('is renewed by signing in again, which leads back to the page', async () => {
      await sendToken(() => 'Bearer outdated');
      await refresh();
      await panel().getByRole('button', { name: 'Sign in again' }).waitFor();
      await mine.unroute(PROXIED);
      await panel().getByRole('button', { name: 'Sign in again' }).click();
      await mine.getByRole('button', { name: 'Enter' }).click();
      await sidebar(mine).getByRole('link', { name: 'Home' }).waitFor();
      await mine.locator('#view-mine').getByText(WELL).first().waitFor();
      expect(new URL(mine.url()).pathname).toBe('/proxy-pages/mine');
    });

    it('survives a portal that is gone, and one that is starting', async () => {
      await site.stopPortal();
      await refresh();
      await panel().getByText('The portal cannot be reached.').waitFor();
      await mine.getByText(WELL).first().waitFor();
      const starting = createServer((_req, res) => void res.writeHead(503, { 'content-type': 'text/plain' }).end('Service has not started up yet'));
      await listen(starting, Number(new URL(site.url).port));
      servers.push(starting);
      await panel().getByRole('button', { name: 'Retry' }).click();
      await panel().getByText('The portal is starting.').waitFor();
    });
  });
});

/** A service where there was none. */
async function serve(port: number): Promise<Server> {
  const app = express();
  app.use((_req, res) => void res.json([{ name: WELL }, { name: 'second' }]));
  const server = createServer(app);
  await listen(server, port);
  return server;
}
