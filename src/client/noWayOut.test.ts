/** @jest-environment node */
import * as fc from 'fast-check';
import { hostileText } from '../../dev/testing/hostile';
import { ExpressionError } from '../expressions';
import type { RequestDef, Scopes, Service } from '../model';
import { buildRequest } from './buildRequest';
import { withQuery } from './paging/withQuery';
import { resolveBase, urlBelow } from './resolveUrl';
import { pluginService, proxyService, requestDef, urlService } from './testing';

const discovery = { getBaseUrl: (pluginId: string) => Promise.resolve(`https://portal.example.com/api/${pluginId}`) };
const SERVICES: Service[] = [{ ...proxyService, basePath: '/v1' }, { ...proxyService, endpoint: '/team/api' }, pluginService, { ...pluginService, basePath: '/v2' }, urlService, { ...urlService, url: 'https://weather.example.com' }];
const PATHS = ['/things/{params.id}', '/things/{params.id}/x', '/{params.id}', '{params.id}', '{/params.id}', '/x{;params.id}', '/x.{params.id}', '/x{?id}'];

/** What would be sent, or `undefined` where nothing is. */
async function sent(def: RequestDef, service: Service, scopes: Scopes, parameters: Record<string, string[]> = {}) {
  try {
    const request = buildRequest(def, service, scopes);
    return { url: urlBelow(await resolveBase(service, discovery), withQuery(request.target, parameters)), request };
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** As proxies and services decode a path, once or several times, before they resolve it. */
function resolutions(path: string): string[] {
  const forms = [path];
  for (let last = path; forms.length < 6; ) {
    const next = last.replace(/%([0-9a-f]{2})/gi, (_code, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    if (next === last) break;
    forms.push(next);
    last = next;
  }
  return forms.map(form => new URL(`http://service.internal/base${form.replace(/[?#]/g, '_').replace(/\\/g, '/')}`).pathname);
}

describe('no value of a route, an input or an answer', () => {
  it.each(SERVICES.map(service => [`${service.kind} ${service.basePath}`, service] as const))('leads out of the base of a service: %s', async (_name, service) => {
    const base = new URL(await resolveBase(service, discovery));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), hostileText, async (path, value) => {
        const found = await sent(requestDef({ path, vars: path.includes('{?id}') ? { id: 'params.id' } : {}, query: { q: '{params.id}' } }), service, { params: { id: value } }, { page: [value] });
        if (!found) return;
        const { url } = found;
        expect(url.origin).toBe(base.origin);
        expect(url.username + url.password + url.hash).toBe('');
        const root = base.pathname.replace(/\/$/, '');
        expect(url.pathname === root || url.pathname.startsWith(`${root}/`)).toBe(true);
        for (const resolved of resolutions(url.pathname.slice(root.length))) expect(resolved).toMatch(/^\/base(\/|$)/);
      }),
      { numRuns: 600 },
    );
  });

  it('adds a header, or ends one', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async value => {
        const found = await sent(requestDef({ headers: { 'x-team': '{params.id}' } }), proxyService, { params: { id: value } });
        if (!found) return;
        expect(Object.keys(found.request.headers).sort()).toEqual(value.trim() === '' ? ['accept'] : ['accept', 'x-team']);
        expect(() => new Headers(found.request.headers)).not.toThrow();
        expect(Object.values(found.request.headers).join('')).not.toMatch(/[\r\n\0]/);
      }),
      { numRuns: 600 },
    );
  });

  it('becomes anything but the text it is in a body', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async value => {
        const found = await sent(requestDef({ method: 'POST', body: { reason: '{params.id}', list: ['{params.id}!'] } }), proxyService, { params: { id: value } });
        expect(JSON.parse(found?.request.body ?? '')).toEqual({ reason: value, list: [`${value}!`] });
      }),
    );
  });

  it('is evaluated: an expression in it stays a text', async () => {
    const found = await sent(requestDef({ query: { q: '{params.id}' } }), proxyService, { params: { id: "{params.secret} {'x'} $params" } });
    expect(found?.url.searchParams.get('q')).toBe("{params.secret} {'x'} $params");
  });

  it('adds a parameter to the query, or takes one away', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async value => {
        const found = await sent(requestDef({ path: '/x?fixed=1', query: { q: '{params.id}' } }), proxyService, { params: { id: value } });
        if (!found) return;
        expect([...found.url.searchParams.keys()]).toEqual(value === '' ? ['fixed'] : ['fixed', 'q']);
        expect(found.url.searchParams.get('fixed')).toBe('1');
      }),
    );
  });
});
