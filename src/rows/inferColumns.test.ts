/** @jest-environment node */
import { compile } from '../expressions';
import type { Json } from '../model';
import { inferColumns, inferFields } from './inferColumns';

const valuesOf = (rows: Json[], most?: number) => inferColumns(rows, 'v', most).map(({ value }) => value);
const titlesOf = (rows: Json[]) => inferColumns(rows, 'v').map(({ title }) => title);
const LONG = 'x'.repeat(5000);

describe('inferred columns', () => {
  it('leave out what no expression can name', () => {
    expect(valuesOf([{ name: 'a', [LONG]: 1 }])).toEqual(['name']);
    expect(valuesOf([{ [LONG]: 1 }])).toEqual(['@']);
  });

  it('have title, value and format, numbers to the right', () => {
    expect(inferColumns([{ name: 'a', replicaCount: 3, usedBytes: 10, ok: true }], 'proxyPages.pages.p.views[0]')).toEqual([
      { key: 'proxyPages.pages.p.views[0]<inferred name>', title: 'Name', value: 'name', format: { type: 'text' }, problems: [] },
      { key: 'proxyPages.pages.p.views[0]<inferred replicaCount>', title: 'Replica count', value: 'replicaCount', format: { type: 'number' }, align: 'right', problems: [] },
      { key: 'proxyPages.pages.p.views[0]<inferred usedBytes>', title: 'Used bytes', value: 'usedBytes', format: { type: 'bytes' }, align: 'right', problems: [] },
      { key: 'proxyPages.pages.p.views[0]<inferred ok>', title: 'Ok', value: 'ok', format: { type: 'boolean' }, problems: [] },
    ]);
  });

  it('put names first, then ids, states, lists, and what is technical or long last', () => {
    const row = { etag: 'x', owner: 'x', status: 'UP', tags: ['a'], text: 'x'.repeat(200), id: 1, title: 'T' };
    expect(valuesOf([row])).toEqual(['title', 'id', 'status', 'owner', 'tags', 'etag', 'text']);
  });

  it('leave out what only the protocol needs, unless there is nothing else', () => {
    expect(valuesOf([{ _links: { self: { href: 'x' } }, '@odata.etag': 'x', name: 'a' }])).toEqual(['name']);
    expect(valuesOf([{ _links: { self: { href: 'x' } } }])).toEqual(['@']);
  });

  it('prefer addresses for people to those for machines', () => {
    expect(valuesOf([{ url: 'https://api.example.com/1', html_url: 'https://example.com/1', name: 'a' }])).toEqual(['name', 'html_url', 'url']);
  });

  it('begin with what tells the rows apart where nothing is called name or id', () => {
    const rows = [{ health: 'green', count: 1, index: 'logs-1', note: 'one two' }, { health: 'red', count: 2, index: 'logs-2', note: 'three four' }];
    expect(valuesOf(rows)).toEqual(['index', 'health', 'count', 'note']);
    expect(valuesOf(rows.map(row => ({ ...row, index: 'logs' })))).toEqual(['health', 'count', 'index', 'note']);
  });

  it('take a username for a name, but not that of a user who has an id', () => {
    expect(valuesOf([{ id: 1, username: 'kim' }])).toEqual(['username', 'id']);
    expect(valuesOf([{ id: 1, userId: 2, userName: 'kim' }])).toEqual(['id', 'userId', 'userName']);
  });

  it('show what a row refers to by its name', () => {
    const rows = [{ name: 'a', owner: { id: 1, login: 'kim', url: 'x' } }, { name: 'b', owner: null }];
    expect(inferColumns(rows)).toMatchObject([{ value: 'name' }, { value: 'owner.login', title: 'Owner' }]);
  });

  it('show a state that is an object as a state', () => {
    expect(inferColumns([{ key: 'A-1', status: { id: '1', name: 'Open' } }])).toMatchObject([{ value: 'key' }, { value: 'status.name', title: 'Status', format: { type: 'badge' } }]);
  });

  it('show lists of things by their names', () => {
    const rows = [{ name: 'a', containers: [] }, { name: 'b', containers: [{ name: 'web', image: 'x' }] }];
    expect(inferColumns(rows)).toMatchObject([{ value: 'name' }, { value: 'containers[].name', title: 'Containers', format: { type: 'list' } }]);
    expect(inferColumns([{ labels: { edges: [{ node: { name: 'bug' } }] } }])).toMatchObject([{ value: 'labels.edges[].node.name', title: 'Labels' }]);
  });

  it('show pairs of a time and a value apart, and of many the last', () => {
    expect(inferColumns([{ value: [1_435_781_451.781, '1'] }])).toMatchObject([
      { value: 'value[1]', title: 'Value', format: { type: 'number' } },
      { value: 'value[0]', title: 'Value time', format: { type: 'datetime' } },
    ]);
    expect(inferColumns([{ points: [[1, 1_311_836_008], [null, 1_311_836_009]] }])).toMatchObject([
      { value: 'points[-1][1]', title: 'Points (last time)' },
    ]);
    expect(inferColumns([{ place: [52.5, 13.4] }])).toMatchObject([{ value: 'place', format: { type: 'list' } }]);
  });

  it('open metadata and the like where the row has no name outside', () => {
    const large = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`k${at}`, at]));
    expect(valuesOf([{ kind: 'Pod', metadata: { ...large, name: 'a' } }], 3)).toEqual(['metadata.name', 'metadata.k0', 'metadata.k1']);
    expect(valuesOf([{ name: 'x', metadata: { ...large, size: 'a' } }])).toEqual(['name', 'metadata']);
  });

  it('keep objects whole whose members every row has others of', () => {
    expect(valuesOf([{ name: 'a', labels: { app: 'x' } }, { name: 'b', labels: { tier: 'y', team: 'z' } }])).toEqual(['name', 'labels']);
    expect(valuesOf([{ name: 'a', labels: { app: 'x' } }, { name: 'b', labels: { app: 'z' } }])).toEqual(['name', 'labels.app']);
    expect(valuesOf([{ name: 'a', nodes: { n1: { up: true }, n2: { up: false } } }])).toEqual(['name', 'nodes']);
    expect(valuesOf([{ name: 'a', avatars: { 16: 'x', 32: 'y' } }])).toEqual(['name', 'avatars']);
  });

  it('open small objects, two levels deep, and leave large ones', () => {
    const large = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`k${at}`, at]));
    expect(valuesOf([{ meta: { owner: { team: 'x' } }, large, a: { b: { c: { d: 1 } } }, empty: {} }])).toEqual(['meta.owner.team', 'large', 'a.b.c']);
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
    expect(valuesOf([{ a: 0, b: false, c: null, d: '', e: [], f: {} }])).toEqual(['a', 'b']);
    expect(valuesOf([{ c: null, d: '' }])).toEqual(['c', 'd']);
  });

  it('are not too many', () => {
    const row = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`k${at}`, at]));
    expect(valuesOf([row])).toHaveLength(15);
    expect(valuesOf([row], 40)).toHaveLength(40);
  });

  it('that are too many lose what is for machines, what says the same in every row, and yes and no, before others', () => {
    const rows = [1, 2, 3].map(id => ({ etag: `${id}`, zone: 'eu', open: id > 1, size: id, labels: { app: `${id}` }, at: `2026-11-2${id}T12:00:00Z`, id }));
    expect(valuesOf(rows)).toEqual(['id', 'zone', 'open', 'size', 'labels.app', 'at', 'etag']);
    expect([6, 5, 4, 3, 2, 1].map(most => valuesOf(rows, most).join(' '))).toEqual(['id zone open size labels.app at', 'id open size labels.app at', 'id open size at', 'id size at', 'id at', 'id']);
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

  it('have more before them where the last name says little', () => {
    expect(titlesOf([{ name: 'a', service: { status: 'UP' }, '@timestamp': 'x' }])).toEqual(['Name', 'Service status', 'Timestamp']);
  });

  it('leave out metadata and the like, unless that tells equal ones apart', () => {
    expect(titlesOf([{ metadata: { name: 'a', namespace: 'x' }, spec: { replicas: 2, target: { namespace: 'y' } }, status: { replicas: 1 } }])).toEqual([
      'Name',
      'Namespace',
      'Spec replicas',
      'Target namespace',
      'Status replicas',
    ]);
  });
});

describe('the fields of one object', () => {
  it('leave nothing out', () => {
    const object = { name: 'a', owner: { id: 1, login: 'kim' }, containers: [{ name: 'web' }], point: [1_435_781_451, '1'], nothing: null };
    expect(inferFields(object).map(({ value }) => value)).toEqual(['name', 'owner.id', 'owner.login', 'point', 'containers']);
  });

  it('are the value itself where there are none', () => {
    expect(inferFields('x')).toMatchObject([{ value: '@', title: 'Value' }]);
  });
});
