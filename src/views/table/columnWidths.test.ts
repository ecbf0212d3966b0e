/** @jest-environment node */
import { clampWidth, fillWidths, fitColumns } from './columnWidths';
import type { TableColumn } from './tableColumns';

const column = (id: string, width: number, priority?: number): TableColumn => ({ id, key: id, title: id, value: id, format: { type: 'text' }, width, problems: [], ...(priority !== undefined && { priority }) });
const ids = (columns: readonly TableColumn[]) => columns.map(({ id }) => id).join('');

describe('the columns of a narrow table', () => {
  const columns = [column('a', 100), column('b', 100), column('c', 100), column('d', 100)];

  it('are the first ones that fit', () => {
    expect(ids(fitColumns(columns, 400))).toBe('abcd');
    expect(ids(fitColumns(columns, 399))).toBe('abc');
    expect(ids(fitColumns(columns, 250))).toBe('ab');
  });

  it('are at least two, and all where there are fewer', () => {
    expect(ids(fitColumns(columns, 50))).toBe('ab');
    expect(ids(fitColumns([column('a', 900)], 50))).toBe('a');
    expect(fitColumns([], 50)).toEqual([]);
  });

  it('are chosen by priority and stay in their order', () => {
    expect(ids(fitColumns([column('a', 100), column('b', 100), column('c', 100), column('d', 100, 1)], 200))).toBe('ad');
    expect(ids(fitColumns([column('a', 100, 9), column('b', 100), column('c', 100), column('d', 100, 0)], 300))).toBe('bcd');
  });

  it('are by place where priorities are equal', () => {
    expect(ids(fitColumns([column('a', 100, 5), column('b', 100, 5), column('c', 100, 5)], 200))).toBe('ab');
  });

  it('never hold a less important one in the place of one that is too wide', () => {
    expect(ids(fitColumns([column('a', 100), column('b', 100), column('c', 300), column('d', 50)], 300))).toBe('ab');
  });
});

describe('fillWidths', () => {
  it('shares the room in proportion, to the last pixel', () => {
    expect(fillWidths([100, 200], 600)).toEqual([200, 400]);
    expect(fillWidths([100, 100, 100], 400)).toEqual([134, 133, 133]);
  });

  it('takes from the widest where there is too little', () => {
    expect(fillWidths([300, 300], 200)).toEqual([100, 100]);
    expect(fillWidths([250, 120], 300)).toEqual([180, 120]);
    expect(fillWidths([400, 120, 400], 400)).toEqual([140, 120, 140]);
  });

  it('leaves alone what asks for nothing', () => {
    expect(fillWidths([], 500)).toEqual([]);
  });
});

describe('clampWidth', () => {
  it.each([
    [10, 56],
    [99.6, 100],
    [5000, 1200],
  ])('%d is %d', (width, clamped) => {
    expect(clampWidth(width)).toBe(clamped);
  });
});
