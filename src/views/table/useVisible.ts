import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { columnsInView, rowsInView, spanOf } from './spans';
import type { Range, Span } from './spans';

/** Below these it costs less to draw all than to watch the scrolling. */
const VIRTUAL_ROWS = 40;
const VIRTUAL_COLUMNS = 25;

/**
 * The rows to draw, so that the page holds as many however many there are. All rows are equally high, so that none of them
 * has to be measured.
 * @param height - of a row, in pixels
 */
export function useVisibleRows(count: number, height: number, scroller: RefObject<HTMLElement | null>): Span {
  const isVirtual = count >= VIRTUAL_ROWS;
  const range = useInView(
    scroller,
    // Before there are rows, the scroller is low, and will be as high as it may be.
    useCallback((element: HTMLElement, isFirst: boolean) => rowsInView(element.scrollTop, isFirst ? highest(element) : element.clientHeight, height), [height]),
    isVirtual,
  );
  return useMemo(() => spanOf(count, isVirtual ? range : undefined, position => position * height), [count, isVirtual, range, height]);
}

/**
 * The columns to draw. The first one stays in view.
 * @param widths - in pixels
 */
export function useVisibleColumns(widths: readonly number[], scroller: RefObject<HTMLElement | null>): Span {
  const isVirtual = widths.length >= VIRTUAL_COLUMNS;
  const starts = useMemo(() => startsOf(widths), [widths]);
  const range = useInView(
    scroller,
    useCallback((element: HTMLElement) => columnsInView(starts, element.scrollLeft, element.clientWidth), [starts]),
    isVirtual,
  );
  return useMemo(() => {
    const span = spanOf(widths.length, isVirtual ? range : undefined, position => starts[position] ?? 0);
    return !isVirtual || span.visible[0] === 0 ? span : { ...span, visible: [0, ...span.visible], before: span.before - (widths[0] ?? 0) };
  }, [widths, isVirtual, range, starts]);
}

/** Where each column begins, and last where all of them end. */
function startsOf(widths: readonly number[]): number[] {
  const starts = [0];
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width);
  return starts;
}

function highest(element: HTMLElement): number {
  return parseFloat(getComputedStyle(element).maxHeight) || element.clientHeight;
}

const NOTHING: Range = { first: 0, end: 0 };

/** Follows what of a scroller is in view. */
function useInView(scroller: RefObject<HTMLElement | null>, look: (element: HTMLElement, isFirst: boolean) => Range, isWatching: boolean): Range {
  const [range, setRange] = useState(() => (isWatching && scroller.current ? look(scroller.current, true) : NOTHING));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !isWatching) return undefined;
    const follow = () => {
      const next = look(element, false);
      setRange(known => (known.first === next.first && known.end === next.end ? known : next));
    };
    // Drawn within the frame that is scrolled, for else it would show a blank.
    const onScroll = () => flushSync(follow);
    follow();
    element.addEventListener('scroll', onScroll, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(follow);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer?.disconnect();
    };
  }, [scroller, look, isWatching]);
  return range;
}
