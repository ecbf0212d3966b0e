/** @jest-environment node */
import { ExpressionError } from '../expressions';
import type { Json } from '../model';
import { findRows, quote } from './findRows';

const ROW = { id: 1 };

describe('rows that find themselves', () => {
  it.each<[string, Json, string, Json[]]>([
    ['the root list', [ROW, ROW], '@', [ROW, ROW]],
    ['an empty root list', [], '@', []],
    ['a root list of scalars', [1, 'a', null], '@', [1, 'a', null]],
    ['items', { items: [ROW], total: 1 }, 'items', [ROW]],
    ['an empty list of items', { items: [], total: 0 }, 'items', []],
    ['items of scalars', { items: ['a'] }, 'items', ['a']],
    ['items with a hole', { items: [null, ROW] }, 'items', [null, ROW]],
    ['items that are null', { items: null, total: 0 }, 'items', []],
    ['data', { data: [ROW], meta: { page: 1 } }, 'data', [ROW]],
    ['results of Django', { count: 1, next: null, previous: null, results: [ROW] }, 'results', [ROW]],
    ['value of OData', { '@odata.context': 'x', value: [ROW] }, 'value', [ROW]],
    ['hits of Elasticsearch', { took: 1, hits: { total: { value: 1 }, hits: [ROW] } }, 'hits.hits', [ROW]],
    ['the result of Prometheus', { status: 'success', data: { resultType: 'vector', result: [ROW] } }, 'data.result', [ROW]],
    ['a list that is embedded (HAL)', { _links: { self: { href: 'x' } }, _embedded: { orders: [ROW] } }, '_embedded.orders', [ROW]],
    ['an empty list that is embedded', { _links: { self: { href: 'x' } }, _embedded: { orders: [] } }, '_embedded.orders', []],
    ['an embedded list with a dash', { _embedded: { 'my-orders': [ROW] } }, '_embedded."my-orders"', [ROW]],
    ['the one list of objects', { services: [ROW], tags: ['a'] }, 'services', [ROW]],
    ['the one list of objects, a level down', { response: { services: [ROW] }, ok: true }, 'response.services', [ROW]],
    ['a list of a name with dots', { 'my.things': [ROW] }, '"my.things"', [ROW]],
    ['one empty list', { things: [] }, 'things', []],
    ['items rather than others', { links: [{ rel: 'next' }], items: [ROW] }, 'items', [ROW]],
    ['items, though warnings are more', { warnings: [{ text: 'old' }], items: [] }, 'items', []],
    ['items that are null, beside errors', { errors: [{ message: 'x' }], items: null }, 'items', []],
  ])('are %s', (_what, body, source, rows) => {
    expect(findRows(body)).toEqual({ rows, source, found: true });
  });

  it.each<[string, Json]>([
    ['an object', { id: 1, name: 'x' }],
    ['an object of objects', { components: { db: { status: 'UP' }, disk: { status: 'UP' } } }],
    ['two lists of objects', { services: [ROW], incidents: [ROW] }],
    ['two lists of scalars', { a: [1], b: [2] }],
    ['an empty object', {}],
    ['a list deeper down', { a: { b: { c: [ROW] } } }],
  ])('are not there in %s', (_what, body) => {
    expect(findRows(body)).toEqual({ rows: [], source: '@', found: false });
  });

  it.each<[Json, Json[], boolean]>([
    ['UP', ['UP'], true],
    [0, [0], true],
    [false, [false], true],
    [null, [], false],
  ])('of the scalar %p are %j', (body, rows, found) => {
    expect(findRows(body)).toEqual({ rows, source: '@', found });
  });
});

describe('rows at an expression', () => {
  it.each<[string, Json, Json[], boolean]>([
    ['items', { items: [ROW] }, [ROW], true],
    ['items', { items: [] }, [], true],
    ['items', { items: null }, [], true],
    ['data.items', { data: null }, [], true],
    ['_embedded.orders', { _links: {} }, [], true],
    ['orders._embedded', { orders: {} }, [], false],
    ['items', {}, [], false],
    ['items', { items: ROW }, [ROW], true],
    ['items[?id > `1`]', { items: [ROW, { id: 2 }] }, [{ id: 2 }], true],
    ['values(components)', { components: { a: ROW } }, [ROW], true],
    ['items(components)', { components: { a: ROW } }, [['a', ROW]], true],
    ['@', [ROW], [ROW], true],
    ['columns', { columns: [ROW], rows: [{}] }, [ROW], true],
  ])('%s of %j', (expression, body, rows, found) => {
    expect(findRows(body, expression)).toEqual({ rows, source: expression, found });
  });

  it('see the scopes', () => {
    expect(findRows({ items: [ROW, { id: 2 }] }, 'items[?id == $params.id]', { params: { id: 2 } as never }).rows).toEqual([{ id: 2 }]);
  });

  it('fail with the reason', () => {
    expect(() => findRows({}, 'length(items)')).toThrow(ExpressionError);
  });
});

describe('quote', () => {
  it.each([
    ['items', 'items'],
    ['_a1', '_a1'],
    ['my-id', '"my-id"'],
    ['1st', '"1st"'],
    ['a"b', '"a\\"b"'],
    ['', '""'],
  ])('%j as %s', (name, quoted) => {
    expect(quote(name)).toBe(quoted);
  });
});
