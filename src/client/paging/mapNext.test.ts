/** @jest-environment node */
import fc from 'fast-check';
import { pluginService, proxyService, urlService } from '../testing';
import { urlBelow } from '../resolveUrl';
import { mapNext } from './mapNext';

const v1 = { ...proxyService, basePath: '/v1' };

describe('the URL of a next page behind the proxy', () => {
  it.each([
    ['https://inventory.internal/v1/things?page=2', '/things?page=1', '/things?page=2'],
    ['https://inventory.internal/deep/prefix/v1/things?page=2', '/things', '/things?page=2'],
    ['https://inventory.internal/v1/things/?page=2', '/things', '/things/?page=2'],
    ['https://inventory.internal/v1/things?page=2', '/things/', '/things?page=2'],
    ['https://inventory.internal/v1/other/7?after=x', '/things', '/other/7?after=x'],
    ['/v1/things?after=a%2Fb', '/things', '/things?after=a%2Fb'],
    ['?after=x', '/things?page=1', '/things?after=x'],
    ['page-2', '/things/page-1', '/things/page-2'],
    ['//inventory.internal/v1/things?page=2', '/things', '/things?page=2'],
    ['https://inventory.internal/v1/allthings', '/things', '/allthings'],
  ])('%s after %s is %s', (next, target, expected) => {
    expect(mapNext(next, v1, target)).toEqual({ target: expected });
  });

  it('keeps to the base itself where that is what was asked for', () => {
    expect(mapNext('http://localhost:7010/v1/invoices?page=2', proxyService, '')).toEqual({ target: '?page=2' });
    expect(mapNext('https://inventory.internal/v1?page=2', v1, '?page=1')).toEqual({ target: '?page=2' });
  });

  it.each(['https://inventory.internal/v2/things?page=2', 'https://inventory.internal/', 'javascript:alert(1)', 'data:text/html,x', 'https://', 'ftp://inventory.internal/v1/things'])('is refused when it is %s', next => {
    expect(mapNext(next, v1, '/things')).toHaveProperty('outside');
  });
});

it('of a plugin is found by its path', () => {
  expect(mapNext('http://portal/api/hello-backend/things?page=2', pluginService, '/things')).toEqual({ target: '/things?page=2' });
});

describe('the URL of a next page of a service that the browser calls', () => {
  it.each([
    ['https://weather.example.com/api/things?page=2', '/things?page=2'],
    ['/api/things?page=2', '/things?page=2'],
    ['?page=2', '/things?page=2'],
  ])('%s is %s', (next, target) => {
    expect(mapNext(next, urlService, '/things')).toEqual({ target });
  });

  it.each(['https://evil.example/api/things', 'https://weather.example.com/apis/things', 'https://weather.example.com/other', 'https://weather.example.com.evil.example/api/things', '//evil.example/api/things'])('is refused when it is %s', next => {
    expect(mapNext(next, urlService, '/things')).toHaveProperty('outside');
  });
});

it('never leads out of the base, whatever a service writes', () => {
  const base = 'https://portal.example.com/api/proxy/inventory/v1';
  const pieces = fc.array(fc.constantFrom('/', '..', '.', '%2e', '%2F', '\\', '//', 'v1', 'things', '?', '#', '@', ':', 'https:', 'evil.example', '\n', '%5c', ';'), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, parts => {
      const mapped = mapNext(parts.join(''), v1, '/things');
      if ('outside' in mapped) return;
      let url: URL | undefined;
      try {
        url = urlBelow(base, mapped.target);
      } catch {
        // Refused before it is sent.
      }
      if (url) expect(`${url.href}/`.startsWith(`${base}/`) || url.href.startsWith(`${base}?`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
