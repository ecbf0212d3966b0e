/** @jest-environment node */
import { compile } from '../expressions';
import type { Json } from '../model';
import { inferColumns } from './inferColumns';

const valuesOf = (rows: Json[], most?: number) => inferColumns(rows, 'v', most).map(({ value }) => value);
const titlesOf = (rows: Json[]) => inferColumns(rows, 'v').map(({ title }) => title);

describe('inferred columns', () => {
  it('have title, value and format, numbers to the right', () => {
    expect(inferColumns([{ name: 'a', replicaCount: 3, usedBytes: 10, ok: true }], 'proxyPages.pages.p.views[0]')).toEqual([
      { key: 'proxyPages.pages.p.views[0]<inferred name>', title: 'Name', value: 'name', format: { type: 'text' }, problems: [] },
      { key: 'proxyPages.pages.p.views[0]<inferred replicaCount>', title: 'Replica count', value: 'replicaCount', format: { type: 'number' }, align: 'right', problems: [] },
      { key: 'proxyPages.pages.p.views[0]<inferred usedBytes>', title: 'Used bytes', value: 'usedBytes', format: { type: 'bytes' }, align: 'right', problems: [] },
      { key: 'proxyPages.pages.p.views[0]<inferred ok>', title: 'Ok', value: 'ok', format: { type: 'boolean' }, problems: [] },
    ]);
  });

  it('put names first, then ids, and what is technical or long last', () => {
    const row = { etag: 'x', status: 'UP', tags: ['a'], text: 'x'.repeat(200), id: 1, title: 'T', _links: 'x' };
    expect(valuesOf([row])).toEqual(['title', 'id', 'status', 'etag', '_links', 'tags', 'text']);
  });

  it('open small objects, two levels deep, and leave large ones', () => {
    const large = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`k${at}`, at]));
    expect(valuesOf([{ meta: { owner: { team: 'x' } }, large, a: { b: { c: { d: 1 } } }, empty: {} }])).toEqual(['meta.owner.team', 'large', 'a.b.c', 'empty']);
  });

  it('quote names that JMESPath needs quoted', () => {
    const row = { 'app.kubernetes.io/name': 'x', 'my-id': 1, labels: { 'a/b': 'y', 'q"r': 'z' } };
    const columns = inferColumns([row]);
    expect(columns.map(({ value }) => value)).toEqual(['"app.kubernetes.io/name"', '"my-id"', 'labels."a/b"', 'labels."q\\"r"']);
    expect(columns.map(({ value }) => compile(value).evaluate(row))).toEqual(['x', 1, 'y', 'z']);
  });

  it('come from all rows of the sample, whatever the first one lacks', () => {
    expect(valuesOf([{ a: null }, { b: 1 }, { a: 'x', c: false }])).toEqual(['a', 'b', 'c']);
  });

  it('leave out what is empty everywhere, but not 0, false and the only ones', () => {
    expect(valuesOf([{ a: 0, b: false, c: null, d: '' }])).toEqual(['a', 'b']);
    expect(valuesOf([{ c: null, d: '' }])).toEqual(['c', 'd']);
  });

  it('are not too many', () => {
    const row = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`k${at}`, at]));
    expect(valuesOf([row])).toHaveLength(12);
    expect(valuesOf([row], 40)).toHaveLength(40);
  });

  it('of an object beside a scalar at the same name are both there', () => {
    expect(valuesOf([{ owner: 'x' }, { owner: { team: 'y' } }])).toEqual(['owner', 'owner.team']);
  });

  it.each<[Json[], string]>([
    [['a', 'b'], 'text'],
    [[1, 2], 'number'],
    [[null], 'text'],
    [[[1, 'x']], 'list'],
    [[[1, ['x']]], 'json'],
    [[], 'text'],
  ])('of the scalars %j are one, the value itself', (rows, type) => {
    expect(inferColumns(rows)).toMatchObject([{ title: 'Value', value: '@', format: { type } }]);
  });

  it('skip rows that are no objects', () => {
    expect(valuesOf([null, 5, { a: 1 }])).toEqual(['a']);
  });

  it('do not fall over names that all objects have', () => {
    expect(valuesOf([JSON.parse('{"constructor":1,"__proto__":2,"toString":"x"}') as Json])).toEqual(['constructor', 'toString', '__proto__']);
  });
});

describe('titles of inferred columns', () => {
  it('are the last name', () => {
    expect(titlesOf([{ metadata: { createdBy: 'x' } }])).toEqual(['Created by']);
  });

  it('have as much of the path as tells equal ones apart', () => {
    expect(titlesOf([{ name: 'a', owner: { name: 'b', contact: { name: 'c' } } }])).toEqual(['Name', 'Owner name', 'Contact name']);
  });
});
