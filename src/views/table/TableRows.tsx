import { memo, useEffect } from 'react';
import type { MouseEvent, RefObject } from 'react';
import type { Json, RowAnswers, Scopes } from '../../model';
import { DataRow } from './DataRow';
import { RowsInView } from './RowsInView';
import type { Span } from './spans';
import type { TableColumn } from './tableColumns';
import type { Selection } from './useSelection';
import { useVisibleRows } from './useVisible';

interface Props {
  /** What the table scrolls in. */
  scroller: RefObject<HTMLElement | null>;
  rows: readonly Json[];
  /** The rows to show, in order. */
  selected: readonly number[];
  columns: readonly TableColumn[];
  /** The columns in view. */
  visible: Span;
  /** Of a row, in pixels. */
  height: number;
  /** Whether the first column stays in view. */
  isPinned: boolean;
  /** The cell that is the tab stop. */
  tabRow: number;
  tabColumn: number;
  scopes: Scopes;
  route: string;
  onOpen?: (event: MouseEvent, row: Json) => void;
  onDetails: (row: Json) => void;
  onActions?: (row: Json, button: HTMLElement) => void;
  /** Absent where rows cannot be selected. */
  selection?: Selection;
  /** The answers to requests for single rows; absent where there are none. */
  rowAnswers?: RowAnswers;
  /** Called whenever there are other rows. */
  onDrawn: () => void;
}

/** The rows in view. A step of scrolling draws these anew and nothing else, and of them only those that were not there. */
export const TableRows = memo(function TableRows({ scroller, rows, selected, height, tabRow, tabColumn, selection, rowAnswers, onDrawn, ...shared }: Props) {
  const { visible, before, after } = useVisibleRows(selected.length, height, scroller);
  useEffect(onDrawn);
  return (
    <tbody>
      <Filler height={before} />
      {visible.map(position => {
        const at = selected[position] ?? -1;
        // By where it stands, so that another order changes texts instead of making all rows anew.
        return <DataRow key={position} position={position} row={rows[at] ?? null} height={height} tabColumn={tabRow === position ? tabColumn : undefined} isChosen={selection?.has(at)} onSelect={selection?.toggle} {...shared} />;
      })}
      <Filler height={after} />
      {rowAnswers && <RowsInView {...{ scroller, rows, selected, height, rowAnswers }} columns={shared.columns} />}
    </tbody>
  );
});

/** Stands for the rows that are not drawn. */
function Filler({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}
