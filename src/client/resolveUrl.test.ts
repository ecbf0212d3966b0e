/** @jest-environment node */
import { ExpressionError } from '../expressions';
import { resolveBase, urlBelow } from './resolveUrl';
import { pluginService, proxyService, urlService } from './testing';

const discovery = { getBaseUrl: (pluginId: string) => Promise.resolve(`https://portal.example.com/api/${pluginId}`) };

describe('the base of a service', () => {
  it.each([
    [proxyService, 'https://portal.example.com/api/proxy/inventory'],
    [{ ...proxyService, endpoint: '/team/api/', basePath: '/v1' }, 'https://portal.example.com/api/proxy/team/api/v1'],
    [pluginService, 'https://portal.example.com/api/hello-backend'],
    [{ ...pluginService, basePath: '/v2' }, 'https://portal.example.com/api/hello-backend/v2'],
    [urlService, 'https://weather.example.com/api'],
    [{ ...urlService, url: 'https://weather.example.com/', basePath: '/v1' }, 'https://weather.example.com/v1'],
  ])('of $kind is where the portal or the operator says (%#)', async (service, base) => {
    expect(await resolveBase(service, discovery)).toBe(base);
  });

  it('of a url does not ask the portal', async () => {
    const refusing = { getBaseUrl: () => Promise.reject(new Error('asked')) };
    await expect(resolveBase(urlService, refusing)).resolves.toBe('https://weather.example.com/api');
  });
});

describe('a URL below a base', () => {
  const BASE = 'https://portal.example.com/api/proxy/inv';

  it.each([
    ['', BASE],
    ['/', `${BASE}/`],
    ['/things/a%20b?q=../x&r=//y', `${BASE}/things/a%20b?q=../x&r=//y`],
    ['?q=1', `${BASE}?q=1`],
    ['/a%2Fb', `${BASE}/a%2Fb`],
    ['//evil.example.com/x', `${BASE}//evil.example.com/x`],
    ['/x#y', `${BASE}/x`],
  ])('for %j', (target, url) => {
    expect(urlBelow(BASE, target).href).toBe(url);
  });

  it.each(['/../catalog', '/..', '/%2e%2e/catalog', '/.%2E/x', '/x/../../y', '/..%2fx', '/..%5cx', '/\\..\\x', '\\x', '/%5c', '/a\nb', '/..;/x'])('never holds %j', target => {
    expect(() => urlBelow(BASE, target)).toThrow(ExpressionError);
  });

  it.each(['entory/things', 'x', '.evil.example.com', '%2f..'])('is not one of a name that only begins alike: %s', target => {
    expect(() => urlBelow(BASE, target)).toThrow(ExpressionError);
  });

  it.each(['@evil.example.com/', ':pass@evil.example.com', '.evil.example.com/', ':8080/', 'evil'])('does not let %s change the host', target => {
    expect(() => urlBelow('https://api.example.com', target)).toThrow("The request would leave its service's base.");
  });

  it('may be all of a host', () => {
    expect(urlBelow('https://api.example.com', '/x').href).toBe('https://api.example.com/x');
    expect(urlBelow('http://localhost:7010', '?q=1').href).toBe('http://localhost:7010/?q=1');
  });
});
