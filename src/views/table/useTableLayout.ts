import { useCallback, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { useWidth } from '../../ui';
import { DETAILS_WIDTH, NARROW_TABLE, clampWidth, fillWidths, fitColumns, sum } from './columnWidths';
import { fittingWidth } from './fittingWidth';
import type { TableColumn } from './tableColumns';
import type { TablePreference } from './tablePreference';
import type { ChangePreference } from './useTablePreference';

/** Which columns are drawn, how wide, and how a person changes that. */
export interface TableLayout {
  columns: readonly TableColumn[];
  /** In pixels, one for each column. */
  widths: readonly number[];
  /** Whether columns are left out because there is no room for them. */
  isNarrow: boolean;
  /** Whether there is less room than the columns take, so that the table scrolls sideways. */
  isWide: boolean;
  /** Whether the first column stays in view. */
  isPinned: boolean;
  /** Absent where the room is shared out anyway. */
  onResize?: (id: string, width: number, isDone: boolean) => void;
  onFit: (id: string) => void;
}

/**
 * Lays out the columns of a table in the room there is: wide tables scroll, narrow ones keep the columns that fit.
 * @param shown - the columns to show
 * @param scroller - what the table scrolls in
 * @param besides - what else takes room, in pixels
 */
export function useTableLayout(shown: readonly TableColumn[], { widths: kept }: TablePreference, prefer: ChangePreference, scroller: RefObject<HTMLElement | null>, besides = 0): TableLayout {
  const width = useWidth(scroller);
  const room = width === undefined ? undefined : width - DETAILS_WIDTH - besides;
  const isNarrow = width !== undefined && width < NARROW_TABLE;
  const [dragged, setDragged] = useState<Record<string, number>>();
  const own = dragged ?? kept;
  const columns = useMemo(() => (isNarrow && room !== undefined ? fitColumns(shown, room) : shown), [shown, isNarrow, room]);
  const widths = useMemo(() => layOut(columns, isNarrow ? undefined : own, room, isNarrow), [columns, own, room, isNarrow]);
  const onResize = useCallback(
    (id: string, next: number, isDone: boolean) => {
      // The others keep the widths they have, so that the edge stays under the pointer.
      const all = { ...kept, ...Object.fromEntries(columns.map((column, index) => [column.id, widths[index] ?? column.width])), [id]: clampWidth(next) };
      setDragged(isDone ? undefined : all);
      if (isDone) prefer({ widths: all });
    },
    [columns, widths, kept, prefer],
  );
  const onFit = useCallback(
    (id: string) => {
      const fitting = fittingWidth(scroller.current, columns.findIndex(column => column.id === id));
      if (fitting !== undefined) onResize(id, fitting, true);
    },
    [columns, onResize, scroller],
  );
  const isPinned = width === undefined || (widths[0] ?? 0) <= width / 2;
  const isWide = room === undefined || sum(widths) > room;
  return { columns, widths, isNarrow, isWide, isPinned, onFit, ...(!isNarrow && { onResize }) };
}

function layOut(columns: readonly TableColumn[], own: Record<string, number> | undefined, room: number | undefined, isNarrow: boolean): readonly number[] {
  const widths = columns.map(({ id, width }) => own?.[id] ?? width);
  const isChosen = columns.some(({ id }) => own?.[id] !== undefined);
  const fits = room !== undefined && sum(widths) < room;
  return room !== undefined && (isNarrow || (fits && !isChosen)) ? fillWidths(widths, room) : widths;
}
