/** @jest-environment node */
import { ExpressionError } from '../expressions';
import type { RequestDef, Scopes } from '../model';
import { buildRequest } from './buildRequest';
import { proxyService, requestDef } from './testing';

const scopes: Scopes = { params: { id: 'a b', empty: '', umlaut: 'Ü&=?#' }, row: { n: 5, yes: false, nothing: null, list: ['x', 2, true], object: { a: 1 }, evil: 'a\r\nX-Evil: 1' } };

function build(def: Partial<RequestDef>) {
  return buildRequest(requestDef(def), proxyService, scopes);
}

describe('the target of a request', () => {
  it.each([
    ['', ''],
    ['/', '/'],
    ['things', '/things'],
    ['/things/{params.id}', '/things/a%20b'],
    ['{?n}', '?n=5'],
    ['?fixed=1', '?fixed=1'],
  ])('for the path %j is %j', (path, target) => {
    expect(build({ path, vars: { n: 'row.n' } }).target).toBe(target);
  });

  it.each<[RequestDef['query'], string]>([
    [{}, '/x'],
    [{ q: 'a b' }, '/x?q=a+b'],
    [{ n: 5, yes: true, no: false }, '/x?n=5&yes=true&no=false'],
    [{ q: '{params.umlaut}' }, '/x?q=%C3%9C%26%3D%3F%23'],
    [{ q: '{row.n}', r: '{row.yes}' }, '/x?q=5&r=false'],
    [{ q: '{row.nothing}', r: '{params.empty}', s: '{row.missing}' }, '/x'],
    [{ q: '{row.list}' }, '/x?q=x&q=2&q=true'],
    [{ q: ['a', 1, '{params.id}', '{row.nothing}'] }, '/x?q=a&q=1&q=a+b'],
    [{ q: '{row.object}' }, '/x?q=%7B%22a%22%3A1%7D'],
    [{ q: 'id:{params.id}' }, '/x?q=id%3Aa+b'],
    [{ q: '' }, '/x?q='],
    [{ 'a[b]': 'c&d' }, '/x?a%5Bb%5D=c%26d'],
    [{ q: '{{literal}}' }, '/x?q=%7Bliteral%7D'],
  ])('with the query %j is %j', (query, target) => {
    expect(build({ path: '/x', query }).target).toBe(target);
  });

  it.each([
    ['/x?a=1', '/x?a=1&q=2'],
    ['/x?', '/x?q=2'],
    ['/x?a=1&', '/x?a=1&q=2'],
    ['/x{?n}', '/x?n=5&q=2'],
  ])('keeps the query of the path %s', (path, target) => {
    expect(build({ path, vars: { n: 'row.n' }, query: { q: 2 } }).target).toBe(target);
  });

  it('needs the values of its path', () => {
    expect(() => build({ path: '/things/{params.other}' })).toThrow(new ExpressionError('The path needs params.other, which is missing.', ''));
  });
});

describe('the headers of a request', () => {
  it('ask for JSON when nothing else is said', () => {
    expect(build({}).headers).toEqual({ accept: 'application/json, */*;q=0.8' });
  });

  it('are those of the service, then of the request, whatever their case', () => {
    const service = { ...proxyService, headers: { Accept: 'text/csv', 'X-Team': 'a' } };
    expect(buildRequest(requestDef({ headers: { 'x-team': 'b', 'X-Id': '{params.id}' } }), service, scopes).headers).toEqual({ accept: 'text/csv', 'x-team': 'b', 'x-id': 'a b' });
  });

  it('without a value are left out', () => {
    expect(build({ headers: { 'X-A': '{row.nothing}', 'X-B': '{params.empty}' } }).headers).toEqual({ accept: expect.any(String) as string });
  });

  it.each(['{row.evil}', 'x{row.evil}', 'a\u0000b', '日本', 'a\nb'])('cannot hold %j', value => {
    expect(() => build({ headers: { 'X-A': value } })).toThrow('The header X-A would hold a character that headers cannot carry.');
  });
});

describe('the body of a request', () => {
  it('is absent when none is configured', () => {
    expect(build({ method: 'POST' })).not.toHaveProperty('body');
  });

  it('is JSON, its texts filled in with their types', () => {
    const { body, headers } = build({ method: 'POST', body: { id: '{params.id}', n: '{row.n}', none: '{row.nothing}', list: ['{row.list}', 1] } });
    expect(JSON.parse(body ?? '')).toEqual({ id: 'a b', n: 5, none: null, list: [['x', 2, true], 1] });
    expect(headers['content-type']).toBe('application/json');
  });

  it('may be null', () => {
    expect(build({ method: 'POST', body: null }).body).toBe('null');
  });

  it('may say its own content type', () => {
    const { headers } = build({ method: 'PATCH', body: {}, headers: { 'Content-Type': 'application/merge-patch+json' } });
    expect(headers['content-type']).toBe('application/merge-patch+json');
  });
});

describe('a GraphQL request', () => {
  const query = '{ repos(in: {a: 1}) { name } } # {params.id}';

  it('sends its query as it is, and its variables filled in with their types', () => {
    const { body, headers, isGraphql } = build({ method: 'POST', graphql: { query, variables: { id: '{params.id}', n: '{row.n}', text: 'n is {row.n}', none: '{row.missing}', in: { list: ['{row.yes}', 2] } } } });
    expect(JSON.parse(body ?? '')).toEqual({ query, variables: { id: 'a b', n: 5, text: 'n is 5', none: null, in: { list: [false, 2] } } });
    expect(headers['content-type']).toBe('application/json');
    expect(isGraphql).toBe(true);
  });

  it.each([
    ['{ repos { name } }', false, true],
    ['mutation { restart }', false, false],
    ['mutation { restart }', true, true],
  ])('with %j and safe: %s may be repeated: %s', (document, safe, repeatable) => {
    expect(build({ method: 'POST', safe, graphql: { query: document, variables: {} } }).repeatable).toBe(repeatable);
  });
});

describe('a request', () => {
  it('waits as long as it says, else as long as its service', () => {
    expect(build({}).timeoutMs).toBe(5_000);
    expect(build({ timeoutMs: 100 }).timeoutMs).toBe(100);
  });

  it.each([
    ['GET', false, true],
    ['HEAD', false, true],
    ['POST', false, false],
    ['DELETE', false, false],
    ['POST', true, true],
  ] as const)('with %s and safe: %s may be repeated: %s', (method, safe, repeatable) => {
    expect(build({ method, safe }).repeatable).toBe(repeatable);
  });
});
