/** @jest-environment node */
import type { Json, RowAnswer } from '../../model';
import { exportTable } from './export/exportTable';
import { readColumn } from './readColumn';
import { tableColumns } from './tableColumns';
import type { TableColumn } from './tableColumns';

const neverChanges = () => () => undefined;

/** A column that takes the answers of rows by their ids. */
function column(value: string, answers: Record<string, RowAnswer>, keys: object = {}): TableColumn {
  const view = { type: 'table' as const, key: 'v', id: '1', width: 12, problems: [], columns: [{ key: 'v.columns[0]', title: 'Build', value, rowRequest: 'build', problems: [], ...keys }] };
  const [read] = tableColumns(view, [{ id: 'a', number: 1 }]);
  if (!read) throw new Error('There is a column.');
  return { ...read, answers: { subscribe: neverChanges, read: row => answers[(row as { id: string }).id] ?? {} } };
}

const read = (of: TableColumn, row: Json) => readColumn(of, row, { params: { p: 'x' } }, '/p');
const failed = { kind: 'notFound' as const, who: 'operator' as const, title: 'Nothing there.', transient: false };

describe('a column with answers of its own', () => {
  it('starts at the answer, and knows the row and the scopes', () => {
    const answers = { a: { value: { number: 7 } } };
    expect(read(column('number', answers), { id: 'a', number: 1 })).toMatchObject({ value: 7 });
    expect(read(column("join('-', [$row.id, $params.p])", answers, { tooltip: 'to_string(number)', open: 'x/{row.id}' }), { id: 'a' })).toMatchObject({ value: 'a-x', tooltip: '7', target: { to: '/p/x/a' } });
  });

  it('waits for what is not there, and says of what failed why', () => {
    const of = column('number', { b: { diagnosis: failed } });
    expect(read(of, { id: 'a' })).toEqual({ isPending: true });
    expect(read(of, { id: 'b' })).toEqual({ hint: 'Nothing there.' });
  });

  it('keeps the last good value beside the failure, and tells a slip of its own as well', () => {
    expect(read(column('number', { a: { value: { number: 7 }, diagnosis: failed } }), { id: 'a' })).toMatchObject({ value: 7, hint: 'Nothing there.' });
    expect(read(column('length(number)', { a: { value: { number: 7 } } }), { id: 'a' }).hint).toMatch(/length/);
  });

  it('shows each value as what it looks like where no format is given, and with the one that is', () => {
    const answers = { a: { value: { at: '2026-01-31T10:00:00Z', is: true } } };
    expect(read(column('at', answers), { id: 'a' }).format).toMatchObject({ type: 'relative' });
    expect(read(column('is', answers), { id: 'a' }).format).toMatchObject({ type: 'boolean' });
    expect(read(column('at', answers, { format: { type: 'code' } }), { id: 'a' }).format).toEqual({ type: 'code' });
  });

  it('is exported where its answers are there, and else empty', async () => {
    const of = column('number', { a: { value: { number: 7 } }, b: { diagnosis: failed } });
    const parts = await exportTable({ columns: [of], rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], selected: [0, 1, 2], scopes: {} }, { type: 'json', values: 'raw' });
    expect(JSON.parse(parts.join(''))).toEqual([{ Build: 7 }, { Build: null }, { Build: null }]);
  });
});
