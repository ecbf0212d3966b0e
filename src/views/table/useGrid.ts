import { useCallback, useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

/** A cell by position; row -1 is the header. */
export interface CellPosition {
  row: number;
  column: number;
}

interface Options {
  scroller: RefObject<HTMLElement | null>;
  rows: number;
  columns: number;
  /** The place of the first column; 0 by default. */
  first?: number;
  /** How many rows a page is. */
  pageSize: () => number;
  /** Brings a cell that is not drawn into view. */
  reveal: (position: CellPosition) => void;
}

/** One tab stop for the whole table, and arrows to move in it (https://www.w3.org/WAI/ARIA/apg/patterns/grid/). */
export interface Grid {
  active: CellPosition;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  /** To be called whenever cells were drawn: moves the focus to the one that was waited for. */
  onDrawn: () => void;
}

/** The attribute by which cells are found. */
export const CELL = 'data-cell';

/** The name of a cell for that attribute. */
export function cellName({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}

/** Moves the focus between cells by keyboard, those out of view included. */
export function useGrid({ scroller, rows, columns, pageSize, reveal, first = 0 }: Options): Grid {
  const [active, setActive] = useState<CellPosition>({ row: -1, column: 0 });
  const wanted = useRef<CellPosition>();

  // A cell that was out of view exists only after the table has drawn it, some renders later.
  const onDrawn = useCallback(() => {
    const cell = wanted.current && find(scroller.current, wanted.current);
    if (!cell) return;
    wanted.current = undefined;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [scroller]);
  useEffect(onDrawn);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const next = target(event, active, { rows, columns, first, pageSize: pageSize() });
      if (!next) return;
      event.preventDefault();
      wanted.current = next;
      setActive(next);
      reveal(next);
    },
    [active, rows, columns, first, pageSize, reveal],
  );
  const onFocus = useCallback((event: FocusEvent) => {
    const name = event.target.closest(`[${CELL}]`)?.getAttribute(CELL);
    const [row, column] = (name ?? '').split(':').map(Number);
    if (row === undefined || column === undefined || Number.isNaN(row)) return;
    setActive(known => (known.row === row && known.column === column ? known : { row, column }));
  }, []);
  const inside = { row: Math.min(active.row, rows - 1), column: Math.min(active.column, columns - 1) };
  return { active: inside, onKeyDown, onFocus, onDrawn };
}

function find(scroller: HTMLElement | null, position: CellPosition): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[${CELL}="${cellName(position)}"]`) ?? null;
}

function target(event: KeyboardEvent, { row, column }: CellPosition, size: { rows: number; columns: number; first: number; pageSize: number }): CellPosition | undefined {
  const { rows, columns, first, pageSize } = size;
  const whole = event.ctrlKey || event.metaKey;
  if (event.altKey || (event.target instanceof Element && event.target.closest('input:not([data-cell]), textarea, [role="menu"], [role="dialog"]'))) return undefined;
  const at = (nextRow: number, nextColumn: number) => ({
    row: Math.max(-1, Math.min(rows - 1, nextRow)),
    column: Math.max(first, Math.min(columns - 1, nextColumn)),
  });
  switch (event.key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + pageSize, column);
    case 'PageUp':
      return at(Math.max(0, row - pageSize), column);
    case 'Home':
      return whole ? at(0, first) : at(row, first);
    case 'End':
      return whole ? at(rows - 1, columns - 1) : at(row, columns - 1);
    default:
      return undefined;
  }
}
