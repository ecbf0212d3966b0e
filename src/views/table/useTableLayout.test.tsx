import { act, renderHook } from '@testing-library/react';
import { DETAILS_WIDTH } from './columnWidths';
import type { TableColumn } from './tableColumns';
import type { TablePreference } from './tablePreference';
import { useTableLayout } from './useTableLayout';

const column = (id: string, width: number): TableColumn => ({ id, key: id, title: id, value: id, format: { type: 'text' }, width, problems: [] });
const columns = [column('a', 200), column('b', 100), column('c', 100)];

/** The layout of columns in a table of a width in pixels. */
function layOut(width: number, kept: TablePreference = {}, shown = columns) {
  const scroller = document.createElement('div');
  Object.defineProperty(scroller, 'clientWidth', { value: width });
  const prefer = jest.fn();
  const { result } = renderHook(() => useTableLayout(shown, kept, prefer, { current: scroller }));
  return { result, prefer };
}
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe('the layout of a table', () => {
  it('shares out the room there is, in proportion to what the columns ask for', () => {
    const { result } = layOut(800 + DETAILS_WIDTH);
    expect(result.current).toMatchObject({ isNarrow: false, isPinned: true, widths: [400, 200, 200] });
  });

  it('leaves columns as wide as they ask to be where there is not enough, so that the table scrolls', () => {
    const { result } = layOut(700, {}, [column('a', 900), column('b', 300)]);
    expect(result.current.widths).toEqual([900, 300]);
    expect(result.current.isPinned).toBe(false);
  });

  it('keeps the columns that fit where there is little room, and nobody can drag them', () => {
    const { result } = layOut(320 + DETAILS_WIDTH, { widths: { a: 900 } });
    expect(result.current.isNarrow).toBe(true);
    expect(result.current.columns.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(sum(result.current.widths)).toBe(320);
    expect(result.current.onResize).toBeUndefined();
  });

  it('has the widths that somebody chose', () => {
    const { result } = layOut(800 + DETAILS_WIDTH, { widths: { b: 350 } });
    expect(result.current.widths).toEqual([200, 350, 100]);
  });

  it('follows an edge while it is dragged, and keeps all widths once it is let go', () => {
    const { result, prefer } = layOut(800 + DETAILS_WIDTH);
    act(() => result.current.onResize?.('b', 250, false));
    expect(result.current.widths).toEqual([400, 250, 200]);
    expect(prefer).not.toHaveBeenCalled();
    act(() => result.current.onResize?.('b', 10, true));
    expect(prefer).toHaveBeenCalledWith({ widths: { a: 400, b: 56, c: 200 } });
  });

  it('has columns as they ask to be while nobody knows how much room there is', () => {
    const { result } = layOut(0);
    expect(result.current).toMatchObject({ isNarrow: false, isPinned: true, widths: [200, 100, 100] });
  });
});
