import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../lib/launchBrowser';
import { openSite, START_TIMEOUT, type Site } from './support/openSite';
import { visit } from './support/visit';
import { withConfig } from './support/withConfig';

/** Route parameters as an attacker puts them into a link that somebody else opens. */
const HOSTILE = [
  ...['..', '%2e%2e', '%252e%252e', '..%2fsecret', '..%2Fsecret', '..%252fsecret', '%2e%2e%2fsecret', '..%5csecret', '..%255csecret', '%5c..%5csecret', '%c0%ae%c0%ae%2fsecret', '..;%2fsecret', '%2fsecret', '%2f%2fevil.example.com'],
  ...['x%2f..%2f..%2fsecret', 'x%00', 'x%0d%0aHost:%20evil', 'x%3fadmin=1', 'x%23', '%7bparams.id%7d', '%EF%BC%8E%EF%BC%8E', 'a%20b', '%F0%9F%9A%80'],
];

/** A service that has more on its host than the operator shows, and remembers what it was asked. */
async function startTarget(): Promise<{ server: Server; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ asked: request.url }));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, asked };
}

/** Every form that a path takes while it is decoded, as a server resolves it. */
function places(path: string): string[] {
  const forms = [path];
  for (let last = path; forms.length < 6; ) {
    const next = last.replace(/%([0-9a-f]{2})/gi, (_code, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    if (next === last) break;
    forms.push(next);
    last = next;
  }
  return forms.map(form => new URL(`http://service.internal${form.split('?')[0]?.replace(/\\/g, '/').replace(/#/g, '_') ?? ''}`).pathname);
}

describe.each(['current', 'older'] as const)('through the proxy of the %s generation', generation => {
  let site: Site;
  let browser: Browser;
  let target: Awaited<ReturnType<typeof startTarget>>;
  beforeAll(async () => {
    target = await startTarget();
    const config = {
      proxy: { endpoints: { '/svc': { target: `http://127.0.0.1:${target.port}/base`, allowedMethods: ['GET'] }, '/other': { target: `http://127.0.0.1:${target.port}/other` } } },
      proxyPages: { services: { svc: { proxy: '/svc', basePath: '/v1' } }, pages: { thing: { path: 'things/:id', service: 'svc', views: [{ type: 'json', request: { path: '/things/{params.id}', query: { q: '{params.id}' } } }] } } },
    };
    site = await withConfig(config, file => openSite({ configs: [file], generation }));
    browser = await launchBrowser();
  }, START_TIMEOUT);
  afterAll(async () => {
    await browser.close();
    await site.close();
    target.server.close();
  });

  it('no link makes a page ask for anything outside the base of its service, and ordinary ones work', async () => {
    const page = await visit(browser, `${site.url}/proxy-pages/things/first`);
    await page.getByText('/base/v1/things/first').first().waitFor();
    for (const value of HOSTILE) {
      // Some of these are no address of the page any more; whatever is there has asked for all it asks for.
      await page.goto(`${site.url}/proxy-pages/things/${value}`, { waitUntil: 'networkidle' });
    }
    expect(target.asked).toContain('/base/v1/things/a%20b?q=a+b');
    for (const asked of target.asked) for (const place of places(asked)) expect(place).toMatch(/^\/base\/v1\/things\/./);
    await page.context().close();
  }, 180_000);
});
