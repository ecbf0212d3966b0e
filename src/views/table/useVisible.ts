import { useCallback, useMemo } from 'react';
import type { RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { DETAILS_WIDTH } from './columnWidths';
import type { CellPosition } from './useGrid';

/** Below these it costs less to draw all than to watch the scrolling. */
const VIRTUAL_ROWS = 100;
const VIRTUAL_COLUMNS = 25;

/** Part of a line of rows or columns: the ones to draw, and the space in pixels of those before and after. */
export interface Span {
  visible: number[];
  before: number;
  after: number;
}

/** The rows and columns to draw. The first column stays in view. */
export interface Visible {
  rows: Span;
  columns: Span;
  /** How many rows fit. */
  pageSize: number;
  reveal: (position: CellPosition) => void;
}

/**
 * Keeps the number of cells in the page constant however many rows and columns there are. All rows are equally high, so
 * that the ones out of view need not be measured.
 * @param rowHeight - in pixels
 * @param widths - of the columns, in pixels
 */
export function useVisible(rowCount: number, rowHeight: number, widths: readonly number[], scroller: RefObject<HTMLElement | null>): Visible {
  const virtualRows = rowCount >= VIRTUAL_ROWS;
  const virtualColumns = widths.length >= VIRTUAL_COLUMNS;
  const vertical = useVirtualizer({
    count: virtualRows ? rowCount : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: useKeys(rowHeight),
    overscan: 4,
    // The header lies over the first row.
    scrollPaddingStart: rowHeight,
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: virtualColumns ? widths.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: index => widths[index] ?? 0,
    getItemKey: useKeys(widths),
    overscan: 3,
    scrollPaddingStart: widths[0] ?? 0,
    scrollPaddingEnd: DETAILS_WIDTH,
  });
  const reveal = useCallback(
    ({ row, column }: CellPosition) => {
      if (virtualRows && row >= 0) vertical.scrollToIndex(row);
      // The last column, that of the details, is always in view.
      if (virtualColumns && column < widths.length) horizontal.scrollToIndex(column);
    },
    [vertical, horizontal, virtualRows, virtualColumns, widths.length],
  );
  const rows = span(rowCount, virtualRows ? vertical : undefined, false);
  const columns = useSteady(span(widths.length, virtualColumns ? horizontal : undefined, true));
  return {
    rows,
    columns,
    pageSize: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1),
    reveal,
  };
}

/** The same span while nothing in it changes, so that rows are not drawn again. */
function useSteady({ visible, before, after }: Span): Span {
  const text = visible.join();
  return useMemo(() => ({ visible: text.split(',').filter(Boolean).map(Number), before, after }), [text, before, after]);
}

/** The virtualizer measures anew when it gets another function for keys, and only then. */
function useKeys(sizes: unknown): (index: number) => number {
  return useMemo(() => Object.assign((index: number) => index, { sizes }), [sizes]);
}

interface Line {
  getVirtualItems(): Array<{ index: number; start: number; end: number; size: number }>;
  getTotalSize(): number;
}

function span(count: number, line: Line | undefined, keepFirst: boolean): Span {
  if (!line) return { visible: Array.from({ length: count }, (_, index) => index), before: 0, after: 0 };
  const items = line.getVirtualItems();
  const visible = items.map(({ index }) => index);
  const before = items[0]?.start ?? 0;
  const after = line.getTotalSize() - (items.at(-1)?.end ?? 0);
  if (!keepFirst || visible[0] === 0 || items.length === 0) return { visible, before, after };
  return { visible: [0, ...visible], before: before - firstSize(line, before, visible[0] ?? 0), after };
}

/** The first column is drawn whatever is in view, so the space before the others is smaller by its width. */
function firstSize(line: Line & { measurementsCache?: Array<{ size: number }> }, before: number, first: number): number {
  return line.measurementsCache?.[0]?.size ?? before / Math.max(1, first);
}
