/** @jest-environment node */
import { readYaml } from '../../config/testing';
import { expectedConfig } from './expectedConfig';
import { pagesOf } from './pagesOf';
import { requestsOf } from './requestsOf';

/** What the service `s` expects when pages ask it so. */
function expected(service: string, ...views: string[]): string | undefined {
  const { site, problems } = readYaml(`proxyPages: { services: { s: ${service}, other: { proxy: /other } }, pages: { p: { service: s, views: [${views.join(', ')}] } } }`);
  expect(problems).toEqual([]);
  const { s } = site.services;
  if (!s) throw new Error('There is no service.');
  return expectedConfig(
    s,
    pagesOf(s, site).flatMap(requestsOf).filter(request => request.service === 's'),
  );
}

/** The lines of an endpoint that say what may pass. */
const lines = (...views: string[]) => expected('{ proxy: /s }', ...views)?.split('\n').slice(4).map(line => line.trim());

describe('the endpoint that a service expects', () => {
  it('is named as it is in app-config', () => {
    expect(expected('{ proxy: /s }', '{ request: {} }')).toBe(`proxy:
  endpoints:
    /s:
      target: https://…
      allowedMethods: [GET]
      allowedHeaders: [Retry-After]`);
  });

  it('allows the methods that its pages use', () => {
    expect(lines('{ request: { method: POST, body: {} } }', '{ request: { graphql: { query: "{ a }" } } }', '{ request: { method: HEAD } }')).toContain('allowedMethods: [GET, HEAD, POST]');
  });

  it('lets pass what paging and totals need, and what requests send', () => {
    expect(lines('{ request: { pagination: { type: link, total: { header: X-Total-Count } } } }')).toContain('allowedHeaders: [Link, X-Total-Count, Retry-After]');
    expect(lines('{ request: { pagination: { type: page, total: { header: x-count } } } }')).toContain('allowedHeaders: [x-count, Retry-After]');
    expect(lines('{ request: { headers: { X-Team: a, Accept: text/csv } } }', '{ request: { headers: { x-team: b } } }')).toContain('allowedHeaders: [X-Team, Retry-After]');
    expect(expected('{ proxy: /s, headers: { X-Api-Version: "2" } }', '{ request: {} }')).toContain('allowedHeaders: [X-Api-Version, Retry-After]');
  });

  it('has nothing of what pages ask other services', () => {
    expect(lines('{ request: { service: other, method: POST, body: {}, pagination: link } }')).toEqual(['allowedMethods: [GET]', 'allowedHeaders: [Retry-After]']);
  });

  it('is for one that browsers call its place in the content security policy', () => {
    expect(expected("{ url: 'https://api.example.com/v1' }", '{ request: {} }')).toBe(`backend:
  csp:
    connect-src: ["'self'", "https://api.example.com"]`);
  });

  it('is none for a backend plugin', () => {
    expect(expected('{ plugin: hello }', '{ request: {} }')).toBeUndefined();
  });
});

describe('the pages of a service', () => {
  it('are those that ask it for anything, be it for the options of an input', () => {
    const { site } = readYaml(`
proxyPages:
  services: { s: { proxy: /s }, other: { proxy: /other } }
  pages:
    own: { service: s }
    input: { service: other, inputs: [{ name: a, type: select, options: { request: { service: s, path: /a } } }], views: [{ request: {} }] }
    tab: { service: other, tabs: [{ title: T, views: [{ request: { service: s } }] }] }
    named: { service: other, requests: { x: { service: s } }, views: [{ request: x }] }
    not: { service: other }`);
    const { s } = site.services;
    expect(s && pagesOf(s, site).map(({ id }) => id)).toEqual(['input', 'named', 'own', 'tab']);
  });
});
