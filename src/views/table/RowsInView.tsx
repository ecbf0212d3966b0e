import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Json, RowAnswers, RowWatch } from '../../model';
import { rowsInView } from './spans';
import type { TableColumn } from './tableColumns';
import { namesOf } from './useWatchedRow';

interface Props {
  /** What the table scrolls in. */
  scroller: RefObject<HTMLElement | null>;
  rows: readonly Json[];
  /** The rows to show, in order. */
  selected: readonly number[];
  /** The columns that are shown. */
  columns: readonly TableColumn[];
  /** Of a row, in pixels. */
  height: number;
  rowAnswers: RowAnswers;
}

/** How long scrolling has to rest, in milliseconds: nobody reads what flies past, and each row of it costs a request. */
const REST_MS = 150;

/** Tells which rows a person looks at, so that their answers are asked for. It draws nothing. */
export function RowsInView({ scroller, rows, selected, columns, height, rowAnswers }: Props) {
  const names = useMemo(() => namesOf(columns), [columns]);
  const watch = useRef<RowWatch>();
  useEffect(() => {
    const own = rowAnswers.watch();
    watch.current = own;
    return () => {
      watch.current = undefined;
      own.end();
    };
  }, [rowAnswers]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => {
      const { first, end } = rowsInView(element.scrollTop, element.clientHeight, height);
      watch.current?.look(selected.slice(first, end).map(index => rows[index] ?? null), names);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    };
    look();
    element.addEventListener('scroll', later, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(later);
    observer?.observe(element);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', later);
      observer?.disconnect();
    };
  }, [scroller, rows, selected, names, height, rowAnswers]);
  return null;
}
