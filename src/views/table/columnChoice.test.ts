/** @jest-environment node */
import { choiceOf, moveColumn, placeColumns, toggleColumn } from './columnChoice';
import type { PlacedColumn } from './columnChoice';
import type { TableColumn } from './tableColumns';

const column = (id: string, more: Partial<TableColumn> = {}): TableColumn => ({ id, key: id, title: id, value: id, format: { type: 'text' }, width: 100, problems: [], ...more });
const columns = ['a', 'b', 'c', 'd'].map(id => column(id));
/** As `a b (c)`, where c is hidden. */
const text = (placed: readonly PlacedColumn[]) => placed.map(({ column: { id }, isShown }) => (isShown ? id : `(${id})`)).join(' ');

describe('the columns of a table', () => {
  it('are as configured where nobody chose', () => {
    expect(text(placeColumns(columns))).toBe('a b c d');
    expect(text(placeColumns([column('a'), column('b', { hide: true }), column('c')]))).toBe('a (b) c');
  });

  it('are as the person chose', () => {
    expect(text(placeColumns(columns, { order: ['d', 'a', 'b', 'c'], hidden: ['b'] }))).toBe('d a (b) c');
  });

  it('can be shown though the configuration hides them', () => {
    expect(text(placeColumns([column('a'), column('b', { hide: true })], { order: ['a', 'b'], hidden: [] }))).toBe('a b');
  });

  it('that are new appear where they are configured, unless hidden there', () => {
    expect(text(placeColumns(columns, { order: ['c', 'a'], hidden: [] }))).toBe('c d a b');
    expect(text(placeColumns([column('new'), ...columns], { order: ['b', 'a', 'c', 'd'], hidden: ['c'] }))).toBe('new b a (c) d');
    expect(text(placeColumns([column('a'), column('b', { hide: true })], { order: ['a'], hidden: [] }))).toBe('a (b)');
  });

  it('that are gone are forgotten', () => {
    expect(text(placeColumns(columns, { order: ['gone', 'b', 'a', 'c', 'd'], hidden: ['gone', 'd'] }))).toBe('b a c (d)');
  });

  it('are those that a link names, whatever was chosen', () => {
    expect(text(placeColumns(columns, { order: ['d', 'a', 'b', 'c'], hidden: ['c'] }, ['c', 'a']))).toBe('c (d) a (b)');
    expect(text(placeColumns(columns, undefined, ['b', 'unknown', 'b']))).toBe('(a) b (c) (d)');
  });

  it('are as chosen where a link names none of them', () => {
    expect(text(placeColumns(columns, { order: ['a', 'b', 'c', 'd'], hidden: ['a'] }, ['unknown']))).toBe('(a) b c d');
    expect(text(placeColumns(columns, undefined, []))).toBe('a b c d');
  });

  it('are never none', () => {
    expect(text(placeColumns(columns, { order: ['b', 'a', 'c', 'd'], hidden: ['a', 'b', 'c', 'd'] }))).toBe('b (a) (c) (d)');
    expect(text(placeColumns([column('a', { hide: true })]))).toBe('a');
  });
});

describe('choosing columns', () => {
  const placed = placeColumns(columns);

  it('shows and hides one', () => {
    const without = toggleColumn(placed, 'b');
    expect(text(without)).toBe('a (b) c d');
    expect(text(toggleColumn(without, 'b'))).toBe('a b c d');
  });

  it('leaves the last one', () => {
    const one = placeColumns([column('a'), column('b', { hide: true })]);
    expect(text(toggleColumn(one, 'a'))).toBe('a (b)');
  });

  it('moves one, at most to the ends', () => {
    expect(text(moveColumn(placed, 'b', -1))).toBe('b a c d');
    expect(text(moveColumn(placed, 'b', 1))).toBe('a c b d');
    expect(text(moveColumn(placed, 'a', -1))).toBe('a b c d');
    expect(text(moveColumn(placed, 'c', 9))).toBe('a b d c');
    expect(text(moveColumn(placed, 'unknown', 1))).toBe('a b c d');
  });

  it('comes back as it was', () => {
    const chosen = toggleColumn(moveColumn(placed, 'd', -2), 'a');
    expect(text(placeColumns(columns, choiceOf(chosen)))).toBe(text(chosen));
  });
});
