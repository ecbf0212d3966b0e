/** @jest-environment node */
import { ExpressionError } from '../expressions';
import type { Json } from '../model';
import { findRows } from './findRows';

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
    ['items, though facets are more', { facets: [{ term: 'x' }], items: [] }, 'items', []],
    ['a list three levels down', { a: { b: { c: [ROW] } } }, 'a.b.c', [ROW]],
    ['a list four levels down, as GraphQL has it', { data: { repository: { issues: { nodes: [ROW] } } } }, 'data.repository.issues.nodes', [ROW]],
    ['a common name inside a thing with an id', { id: 'request-1', data: { items: [ROW] } }, 'data.items', [ROW]],
    ['the list that says most', { data: { active: [{ a: 1, b: 2 }], dropped: [{ a: 1 }] } }, 'data.active', [{ a: 1, b: 2 }]],
    ['messages, where there is nothing else', { ok: true, messages: [ROW] }, 'messages', [ROW]],
    ['an embedded list that is left out', { _links: {}, page: { totalElements: 0 } }, '_embedded', []],
    ['names and rows apart', { columns: [{ name: 'a' }, { name: 'b' }], rows: [[1, 2]] }, 'rows[*].from_items(zip($.columns[*].name, @))', [{ a: 1, b: 2 }]],
    ['objects by name', { status: 'UP', components: { db: { status: 'UP' }, disk: { status: 'UP' } } }, 'items(components)[*].merge({name: [0]}, [1])', [{ name: 'db', status: 'UP' }, { name: 'disk', status: 'UP' }]],
    ['items that are null, beside errors', { errors: [{ message: 'x' }], items: null }, 'items', []],
  ])('are %s', (_what, body, source, rows) => {
    expect(findRows(body)).toEqual({ rows, source, found: true });
  });

  it.each<[string, Json]>([
    ['an object', { id: 1, name: 'x' }],
    ['an object of different objects', { spec: { replicas: 1 }, status: { ready: 1 } }],
    ['errors', { errors: [{ message: 'x' }], data: { hero: { name: 'x' } } }],
    ['a thing that has lists among its parts', { kind: 'Deployment', metadata: { name: 'x' }, status: { conditions: [ROW] } }],
    ['a thing inside an envelope', { data: { hero: { name: 'x', friends: [ROW] } } }],
    ['links without a total', { _links: { self: { href: 'x' } } }],
    ['two lists of objects that say as much', { services: [ROW], incidents: [ROW] }],
    ['two lists of scalars', { a: [1], b: [2] }],
    ['an empty object', {}],
    ['a list five levels down', { a: { b: { c: { d: { e: [ROW] } } } } }],
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
