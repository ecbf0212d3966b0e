/** @jest-environment node */
import { announcement } from './announcement';
import type { TableFacts } from './announcement';

const facts: TableFacts = { sort: '', narrowing: '', count: '230 rows', rows: 1, handed: '', isWorking: false, isLoading: false };
/** What is said as a table goes through some states. */
function said(...states: Array<Partial<TableFacts>>): string[] {
  let known = facts;
  return states.flatMap(state => {
    const told = announcement(known, { ...facts, ...state });
    known = told.known;
    return told.text ?? [];
  });
}

describe('a screen reader', () => {
  it('is told how rows are sorted, once they are', () => {
    expect(said({ sort: 'sorted by Memory descending', isWorking: true })).toEqual([]);
    expect(said({ sort: 'sorted by Memory descending', isWorking: true }, { sort: 'sorted by Memory descending' }, {})).toEqual(['Sorted by Memory descending.', 'Not sorted.']);
  });

  it('is told how many rows a search or a filter leaves', () => {
    const narrowed = { narrowing: 'a', count: '12 of 230 rows' };
    expect(said({ ...narrowed, isWorking: true }, narrowed, {})).toEqual(['12 of 230 rows.', '230 rows.']);
  });

  it('is told all of it at once', () => {
    expect(said({ sort: 'sorted by Name ascending', narrowing: 'a', count: '12 of 230 rows' })).toEqual(['Sorted by Name ascending. 12 of 230 rows.']);
  });

  it('is told the count of a search by the service when its rows are there', () => {
    const handed = { handed: 'a' };
    expect(said(handed, handed, { ...handed, rows: 2, count: '3 rows' }, { ...handed, rows: 2, count: '3 rows' })).toEqual(['3 rows.']);
    expect(said({ ...handed, narrowing: 'b' })).toEqual(['230 rows.']);
  });

  it('is told that more rows are on their way, and how many there are then', () => {
    expect(said({ isLoading: true }, { isLoading: true }, { count: '100 of 230 rows loaded', rows: 2 })).toEqual(['Loading more rows.', '100 of 230 rows loaded.']);
  });

  it('is not told what a refresh changes', () => {
    expect(said({ rows: 2, count: '231 rows' }, { rows: 3, count: '232 rows' })).toEqual([]);
    expect(said({ narrowing: 'a' }, { narrowing: 'a', rows: 2, count: '5 of 231 rows' })).toHaveLength(1);
  });
});
