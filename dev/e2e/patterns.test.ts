import type { Page, Request } from 'playwright-core';
import { siteForTests } from './support/siteForTests';
import { rowsOf } from './support/visit';

const site = siteForTests();

/** Opens a page and gives the first request to a path, whichever host it is sent to. */
async function openAndCatch(path: string, requestPath: string, cookieUrl?: string): Promise<{ page: Page; request: Request }> {
  let caught: Promise<Request> | undefined;
  const page = await site.visit(`/proxy-pages/${path}`, {
    prepare: async it => {
      if (cookieUrl) await it.context().addCookies([{ name: 'session', value: 'of-somebody', url: cookieUrl }]);
      caught = it.waitForRequest(request => new URL(request.url()).pathname === requestPath);
    },
  });
  if (!caught) throw new Error('the page was not prepared');
  return { page, request: await caught };
}

describe('a service that is a backend plugin of the portal', () => {
  it.each([
    ['is closed without a session', '/things', 401],
    ['is open where it says so itself', '/ping', 200],
  ])('%s', async (_what, path, status) => {
    const response = await fetch(`${site.url}/api/hello-backend${path}`);
    expect(response.status).toBe(status);
  });

  it("is called with the portal's session", async () => {
    const { page, request } = await openAndCatch('on-call', '/api/hello-backend/things');
    const response = await request.response();
    expect(response?.status()).toBe(200);
    expect((await request.allHeaders()).authorization).toMatch(/^Bearer ./);
    await page.context().close();
  });

  it('shows its rows on a page', async () => {
    const { page, request } = await openAndCatch('on-call', '/api/hello-backend/things');
    const { items } = (await (await request.response())?.json()) as { items: { team: string }[] };
    await rowsOf(page, 'Rows').first().waitFor();
    const rows = await rowsOf(page, 'Rows').allInnerTexts();
    expect(rows).toHaveLength(items.length);
    for (const [index, { team }] of items.entries()) expect(rows[index]).toContain(team);
    await page.context().close();
  });
});

describe('a service that the browser calls itself', () => {
  it('is asked across origins, without a credential and without cookies', async () => {
    const { page, request } = await openAndCatch('today', '/status/incidents', site.statusUrl);
    const headers = await request.allHeaders();
    expect(new URL(request.url()).origin).toBe(site.statusUrl);
    expect(headers['sec-fetch-mode']).toBe('cors');
    expect(headers.origin).toBe(site.url);
    expect(Object.keys(headers)).not.toContain('authorization');
    expect(Object.keys(headers)).not.toContain('cookie');
    await page.context().close();
  });
});

describe('a page over several kinds of service', () => {
  it('shows a view of the proxy, one of a plugin and one of a URL at once', async () => {
    const page = await site.visit('/proxy-pages/today');
    await rowsOf(page, 'Incidents').filter({ hasText: 'Elevated checkout errors' }).waitFor();
    await rowsOf(page, 'On call').filter({ hasText: 'Amara Okafor' }).waitFor();
    await rowsOf(page, 'Needs attention').filter({ hasText: 'CrashLoopBackOff' }).first().waitFor();
    expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('leads from a row to the detail page of another page', async () => {
    const page = await site.visit('/proxy-pages/today');
    const link = rowsOf(page, 'Needs attention').getByRole('link').first();
    const name = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/proxy-pages/fleet/${name}`);
    await page.context().close();
  });
});
