import type { Column, Json } from '../../model';
import { inSlices } from '../../rows';
import { TableIndex } from './TableIndex';
import { tableColumns } from './tableColumns';
import type { TableState } from './tableState';

const rows: Json[] = [
  { name: 'Checkout', state: 'Running', size: 30, at: '2026-01-03T00:00:00Z' },
  { name: 'Élan', state: 'Failed', size: 4, at: '2026-01-01T00:00:00Z' },
  { name: 'Search', state: 'Running', size: null, at: '2026-01-02T00:00:00Z' },
];
const column = (title: string, value: string, type: 'text' | 'badge' | 'number' | 'datetime'): Column => ({ key: title, title, value, format: { type }, problems: [] });
const columns = tableColumns(
  {
    type: 'table',
    key: 'v',
    id: '1',
    width: 12,
    problems: [],
    columns: [column('Name', 'name', 'text'), column('State', 'state', 'badge'), column('Size', 'size', 'number'), column('At', 'at', 'datetime'), column('Length', 'length(size)', 'number')],
  },
  rows,
);
const select = (state: Partial<TableState>, index = new TableIndex(rows, columns, {})) => inSlices(index.select({ sort: [], search: '', filters: {}, ...state }));

describe('TableIndex', () => {
  it('keeps the order of the service when nothing was chosen', async () => {
    expect(await select({})).toEqual([0, 1, 2]);
  });

  it('sorts by columns, missing values last', async () => {
    expect(await select({ sort: [{ id: 'size', descending: true }] })).toEqual([0, 1, 2]);
    expect(await select({ sort: [{ id: 'state', descending: false }, { id: 'at', descending: false }] })).toEqual([1, 2, 0]);
  });

  it.each<[string, Partial<TableState>, number[]]>([
    ['words anywhere in a row, without case and accents', { search: 'elan fail' }, [1]],
    ['a text in a column', { filters: { name: { kind: 'text', text: 'sea' } } }, [2]],
    ['any of several values', { filters: { state: { kind: 'choice', values: ['Failed', 'Gone'] } } }, [1]],
    ['a range of numbers, which a missing one is not in', { filters: { size: { kind: 'range', from: 4, to: 30 } } }, [0, 1]],
    ['a range of times', { filters: { at: { kind: 'range', from: Date.parse('2026-01-02T00:00:00Z') } } }, [0, 2]],
    ['all filters at once', { search: 'running', filters: { size: { kind: 'range', to: 30 } } }, [0]],
    ['only filters of columns there are', { filters: { other: { kind: 'text', text: 'x' } } }, [0, 1, 2]],
  ])('finds %s', async (_name, state, expected) => {
    expect(await select(state)).toEqual(expected);
  });

  it('counts the values of a column, most frequent first', async () => {
    expect(await new TableIndex(rows, columns, {}).choices('state')).toEqual([
      { text: 'Running', count: 2 },
      { text: 'Failed', count: 1 },
    ]);
  });

  it('tells an empty text from what is missing, and counts as people do', async () => {
    const states: Json[] = ['', null, 'state-10', 'state-2'].map(state => ({ state }));
    const index = new TableIndex(states, columns, {});
    expect((await index.choices('state')).map(({ text }) => text)).toEqual(expect.arrayContaining(['""', '']));
    expect((await index.choices('state')).map(({ text }) => text).filter(text => text.startsWith('state'))).toEqual(['state-2', 'state-10']);
    expect(await select({ filters: { state: { kind: 'choice', values: ['""'] } } }, index)).toEqual([0]);
    expect(await select({ filters: { state: { kind: 'choice', values: [''] } } }, index)).toEqual([1]);
  });

  it('finds integers beyond 2^53 in a range', async () => {
    const index = new TableIndex([{ size: '9007199254740993' }, { size: 1 }], columns, {});
    expect(await select({ filters: { size: { kind: 'range', from: 2 ** 53 } } }, index)).toEqual([0]);
  });

  it('takes a value that an expression cannot reach as missing', async () => {
    expect(await select({ sort: [{ id: 'length', descending: false }] })).toEqual([0, 1, 2]);
  });

  it.each<[string, Partial<TableState>]>([
    ['ascending', { sort: [{ id: 'state', descending: false }] }],
    ['descending', { sort: [{ id: 'size', descending: true }] }],
    ['by several columns', { sort: [{ id: 'state', descending: true }, { id: 'name', descending: true }] }],
    ['filtered by a range', { sort: [{ id: 'size', descending: false }], filters: { size: { kind: 'range', from: 4 } } }],
  ])('answers the same when it has prepared, %s', async (_name, state) => {
    const prepared = new TableIndex(rows, columns, {});
    await inSlices(prepared.prepare());
    expect(await select(state, prepared)).toEqual(await select(state));
  });

  it('goes on where a question was given up', async () => {
    const many: Json[] = Array.from({ length: 2000 }, (_, at) => ({ name: `n${at}`, size: -at }));
    const index = new TableIndex(many, columns, {});
    const given = index.select({ sort: [{ id: 'size', descending: false }], search: '', filters: {} });
    given.next();
    given.next();
    const sorted = await select({ sort: [{ id: 'size', descending: false }], search: 'n19' }, index);
    expect(sorted.slice(0, 3)).toEqual([1999, 1998, 1997]);
    expect(sorted).toHaveLength(111);
  });
});
