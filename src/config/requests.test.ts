/** @jest-environment node */
import { readThings, readYaml } from './testing';

const KEY = 'proxyPages.pages.things.request';

function readRequest(yaml: string) {
  const { page, problems } = readThings(`{ request: ${yaml}, views: [] }`);
  return { request: page?.request, problems };
}

describe('a request', () => {
  it('keeps what the operator wrote', () => {
    const { request, problems } = readRequest(`{
      path: '/apps/{app}{?page}', vars: { app: 'params."my-id"' }, method: POST, query: { q: '{params.q}', n: 5, yes: true, list: [a, 1, '{params.x}'] },
      headers: { Accept: text/csv }, body: { a: [null, '{params.x}'] }, responseType: text, acceptStatus: [503], timeout: 5s, refresh: 1m, safe: true }`);
    expect(problems).toEqual([]);
    expect(request).toEqual({
      key: KEY, service: 'inventory', path: '/apps/{app}{?page}', vars: { app: 'params."my-id"' }, method: 'POST', query: { q: '{params.q}', n: 5, yes: true, list: ['a', 1, '{params.x}'] },
      headers: { Accept: 'text/csv' }, body: { a: [null, '{params.x}'] }, responseType: 'text', acceptStatus: [503], timeoutMs: 5_000, refreshMs: 60_000, safe: true,
    });
  });

  it('has defaults for everything', () => {
    expect(readRequest('{}')).toEqual({
      request: { key: KEY, service: 'inventory', path: '', vars: {}, method: 'GET', query: {}, headers: {}, responseType: 'auto', acceptStatus: [], refreshMs: 0, safe: false },
      problems: [],
    });
  });

  it('of GraphQL is sent with POST, and its query is no template', () => {
    const { request, problems } = readRequest("{ path: /graphql, graphql: { query: '{ a(b: {c: 1}) }', variables: { n: 5, id: '{params.id}', in: { list: ['{params.a}', null] } } } }");
    expect(problems).toEqual([]);
    expect(request).toMatchObject({ method: 'POST', graphql: { query: '{ a(b: {c: 1}) }', variables: { n: 5, id: '{params.id}', in: { list: ['{params.a}', null] } } } });
    expect(readRequest("{ graphql: { query: '{ a }' }, method: POST }").request).toMatchObject({ method: 'POST', graphql: { query: '{ a }', variables: {} } });
  });

  it.each([
    ["{ path: '/x/{+id}' }", 'path', 'unencoded'],
    ["{ path: '/x/{#id}' }", 'path', 'unencoded'],
    ["{ path: '/x/{a-b}' }", 'path', 'vars'],
    ["{ path: '/x{?params.id}' }", 'path', 'Put it under query.'],
    ["{ path: '/x/{' }", 'path', 'no partner'],
    ["{ path: '/x#y' }", 'path', 'no fragment'],
    ["{ path: 'https://evil.example/x' }", 'path', 'another host'],
    ['{ path: //evil.example/x }', 'path', 'another host'],
    ["{ path: '/x?a=1', query: { a: 2 } }", 'query', 'The parameter a stands in path and in query.'],
    ['{ path: 5 }', 'path', 'Expected a text'],
    ['{ method: FETCH }', 'method', 'one of GET, HEAD'],
    ["{ vars: { x: 'a(' } }", 'vars.x', ''],
    ["{ query: { q: '{a(' } }", 'query.q', 'no partner'],
    ['{ query: { q: {inputs.q} } }', 'query.q', 'Expected a text'],
    ['{ query: [a] }', 'query', 'Expected an object'],
    ['{ body: { a: 1 } }', 'body', 'Add method: POST.'],
    ['{ method: HEAD, body: text }', 'body', 'A HEAD request has no body.'],
    ['{ responseType: yaml }', 'responseType', 'one of auto, json, ndjson, csv, tsv, xml, text'],
    ["{ graphql: { query: '{ a }' }, body: {} }", 'graphql', 'A request has a body or graphql, not both.'],
    ["{ graphql: { query: '{ a }' }, method: GET }", 'method', 'GraphQL is sent with POST. Leave method out.'],
    ["{ graphql: { query: '{ a }' }, method: PUT }", 'method', 'GraphQL is sent with POST. Leave method out.'],
    ["{ graphql: { query: '' } }", 'graphql.query', 'This is no GraphQL document.'],
    ['{ graphql: { variables: {} } }', 'graphql.query', 'Expected a text'],
    ["{ graphql: '{ a }' }", 'graphql', 'Expected an object'],
    ["{ graphql: { query: '{ a }', variables: { a: { b: ['{a('] } } } }", 'graphql.variables', 'no partner'],
    ['{ service: 5 }', 'service', 'Expected a text'],
  ])('that is %s cannot be sent', (yaml, key, words) => {
    const { request, problems } = readRequest(yaml);
    expect(request).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', key: `${KEY}.${key}`, message: expect.stringContaining(words) as string }]);
  });

  it.each([
    ['{ timeout: soon }', 'timeout', { timeoutMs: undefined }],
    ['{ refresh: never }', 'refresh', { refreshMs: 0 }],
    ['{ acceptStatus: [503, 1000] }', 'acceptStatus[1]', { acceptStatus: [] }],
    ['{ safe: often }', 'safe', { safe: false }],
    ['{ headers: [] }', 'headers', { headers: {} }],
  ])('that is %s is sent without that', (yaml, key, rest) => {
    const { request, problems } = readRequest(yaml);
    expect(request).toBeDefined();
    expect({ timeoutMs: undefined, ...request }).toMatchObject(rest);
    expect(problems).toMatchObject([{ severity: 'error', key: `${KEY}.${key}` }]);
  });

  it.each([
    ['{ service: inventry }', `${KEY}.service`, { found: '"inventry"', expected: 'one of inventory', suggestion: 'inventory' }],
    ['al', KEY, { found: '"al"', expected: 'one of all', suggestion: 'all' }],
    ['5', KEY, { message: 'Expected a request or the name of one, found a number.' }],
    ['[]', KEY, { message: 'Expected a request or the name of one, found a list.' }],
  ])('that is %s names what does not exist', (yaml, key, expected) => {
    const { page, problems } = readThings(`{ requests: { all: { path: /all } }, request: ${yaml}, views: [] }`);
    expect(page?.request).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', key, ...expected }]);
  });

  it('needs a service', () => {
    const { problems } = readYaml('proxyPages: { pages: { things: { request: { path: /x }, views: [] } } }');
    expect(problems).toMatchObject([{ key: KEY, message: 'The request names no service, and its page has none either.', expected: 'a service under proxyPages.services, or a proxyPage at an endpoint' }]);
  });

  it('of a page whose service does not exist is told once, where the name stands', () => {
    const { page, problems } = readThings('{ service: inventry, views: [{ request: { path: /a } }, { request: { path: /b } }] }');
    expect(problems).toEqual([{ severity: 'error', key: 'proxyPages.pages.things.service', message: 'There is no service inventry.', found: '"inventry"', expected: 'one of inventory', suggestion: 'inventory' }]);
    expect(page?.views).toMatchObject([{ type: 'invalid', problems }, { type: 'invalid', problems }]);
  });
});

describe('headers', () => {
  it.each(['Authorization', 'authorization', 'AUTHORIZATION', 'Cookie', 'cOOkie', 'Host', 'host'])('refuse %s, and only that', name => {
    const { request, problems } = readRequest(`{ headers: { ${name}: Bearer s3cret, Accept: text/csv } }`);
    expect(request?.headers).toEqual({ Accept: 'text/csv' });
    expect(problems).toMatchObject([{ severity: 'error', key: `${KEY}.headers.${name}`, message: expect.stringContaining('Secrets belong in proxy.endpoints') as string }]);
    expect(JSON.stringify(problems)).not.toContain('s3cret');
  });

  it.each([
    ['proxyPages: { services: { s: { plugin: s, headers: { Cookie: a, X: b } } } }', 'proxyPages.services.s.headers.Cookie'],
    ['proxy: { endpoints: { /s: { proxyPage: { headers: { Cookie: a, X: b } } } } }', 'proxy.endpoints./s.proxyPage.headers.Cookie'],
  ])('of a service do so as well: %s', (yaml, key) => {
    const { site, problems } = readYaml(yaml);
    expect(site.services.s?.headers).toEqual({ X: 'b' });
    expect(problems).toMatchObject([{ severity: 'error', key }]);
  });

  it.each(["'X Y'", "'X:'", "''", 'Ü'])('cannot be called %s', name => {
    const { request, problems } = readRequest(`{ headers: { ${name}: a, Accept: b } }`);
    expect(request?.headers).toEqual({ Accept: 'b' });
    expect(problems).toHaveLength(1);
  });

  it('need texts', () => {
    const { request, problems } = readRequest('{ headers: { X-Number: 5, Accept: b } }');
    expect(request?.headers).toEqual({ Accept: 'b' });
    expect(problems).toMatchObject([{ key: `${KEY}.headers.X-Number`, found: '5', expected: 'a text' }]);
  });
});
