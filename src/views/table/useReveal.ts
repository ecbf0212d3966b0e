import { useCallback } from 'react';
import type { RefObject } from 'react';
import { DETAILS_WIDTH } from './columnWidths';
import type { CellPosition } from './useGrid';

/** What the keys that move in a table need to know of what is in view. */
interface Reveal {
  /** How many rows fit. */
  pageSize: () => number;
  /** Scrolls to a cell, so that it is drawn. */
  reveal: (position: CellPosition) => void;
}

/**
 * Scrolls to cells that may not be drawn yet.
 * @param height - of a row and of the head, in pixels
 * @param widths - of the columns, in pixels
 */
export function useReveal(scroller: RefObject<HTMLElement | null>, height: number, widths: readonly number[]): Reveal {
  const pageSize = useCallback(() => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1), [scroller, height]);
  const reveal = useCallback(
    ({ row, column }: CellPosition) => {
      const element = scroller.current;
      if (!element) return;
      // The head lies over the first row.
      if (row >= 0) element.scrollTop = nearest(element.scrollTop, element.clientHeight - height, row * height, height);
      // The last column, that of the details, is always in view; the first one lies over those after it.
      const [first, width] = [widths[0] ?? 0, widths[column]];
      if (width === undefined) return;
      const start = widths.slice(1, column).reduce((sum, next) => sum + next, 0);
      element.scrollLeft = nearest(element.scrollLeft, element.clientWidth - first - DETAILS_WIDTH, start, width);
    },
    [scroller, height, widths],
  );
  return { pageSize, reveal };
}

/** Where to scroll so that all of something is in view, as little as possible. */
function nearest(scrolled: number, view: number, start: number, size: number): number {
  return Math.max(Math.min(scrolled, start), start + size - view);
}
