/** @jest-environment node */
import { withLink } from './leadingColumn';
import type { TableColumn } from './tableColumns';

const column = (id: string, open?: string): TableColumn => ({ key: id, id, title: id, value: id, format: { type: 'text' }, width: 100, problems: [], ...(open !== undefined && { open }) });

describe("the link of a table's rows", () => {
  it('moves into the first column when the one that has it is not shown', () => {
    const [a, b] = [column('a'), column('b')];
    expect(withLink([a, b], column('c', 'things/{row.id}'))).toEqual([column('a', 'things/{row.id}'), b]);
  });

  it('stays where it is, and columns stay the same, while one with a link is shown', () => {
    const columns = [column('a'), column('b', 'other/{row.id}')];
    expect(withLink(columns, column('c', 'things/{row.id}'))).toBe(columns);
  });

  it('is nowhere in rows that lead nowhere', () => {
    const columns = [column('a')];
    expect(withLink(columns, undefined)).toBe(columns);
  });
});
