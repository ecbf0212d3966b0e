import type { RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ROW_HEIGHT } from './DataRow';

/** Below this it costs less to draw all rows than to watch the scrolling. */
const VIRTUAL_FROM = 100;
const OVERSCAN = 10;

/** The rows to draw, and the height in pixels of those before and after them. */
export interface VisibleRows {
  visible: number[];
  before: number;
  after: number;
}

/** Keeps the number of rows in the page constant however many there are. */
export function useVisibleRows(count: number, scroller: RefObject<HTMLDivElement | null>): VisibleRows {
  const virtual = count >= VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: virtual ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  if (!virtual) return { visible: Array.from({ length: count }, (_, index) => index), before: 0, after: 0 };
  const items = virtualizer.getVirtualItems();
  const visible = items.map(({ index }) => index);
  return { visible, before: items[0]?.start ?? 0, after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) };
}
