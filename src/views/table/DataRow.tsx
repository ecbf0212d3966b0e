import { memo } from 'react';
import type { MouseEvent } from 'react';
import { textOf } from '../../cells';
import type { Json, Scopes } from '../../model';
import { ColumnValue } from '../ColumnValue';
import type { ColumnReading } from '../readValue';
import { PendingValue } from './PendingValue';
import { readColumn } from './readColumn';
import { rowName } from './rowName';
import { SELECT_COLUMN, SelectCell } from './SelectCell';
import type { Span } from './spans';
import type { TableColumn } from './tableColumns';
import { CELL, cellName } from './useGrid';
import { useRowAnswer } from './useRowAnswer';

interface Props {
  /** Where the row stands among those shown. */
  position: number;
  row: Json;
  columns: readonly TableColumn[];
  visible: Span;
  /** Whether the first column stays in view. */
  isPinned: boolean;
  scopes: Scopes;
  route: string;
  /** In pixels. */
  height: number;
  /** The column whose cell is the table's tab stop, when it is in this row. */
  tabColumn?: number;
  onOpen?: (event: MouseEvent, row: Json) => void;
  onDetails: (row: Json) => void;
  onActions?: (row: Json, button: HTMLElement) => void;
  /** Whether it is selected; absent where rows cannot be. */
  isChosen?: boolean;
  onSelect?: (position: number, isRange: boolean) => void;
}

/** One row; its values are read only when it is drawn. */
export const DataRow = memo(function DataRow({ position, row, columns, visible, isPinned, scopes, route, height, tabColumn, onOpen, onDetails, onActions, isChosen, onSelect }: Props) {
  const offset = onSelect ? 1 : 0;
  const name = onActions || onSelect ? rowName(columns, row, scopes, route) || `row ${position + 1}` : `row ${position + 1}`;
  return (
    <tr aria-rowindex={position + 2} aria-selected={isChosen} onClick={onOpen && (event => onOpen(event, row))} style={{ height, cursor: onOpen && 'pointer' }}>
      {onSelect && <SelectCell position={position} label={`Select ${name}`} isChecked={isChosen ?? false} isTabStop={tabColumn === SELECT_COLUMN} onToggle={onSelect} />}
      {visible.visible.map((index, place) => {
        const column = columns[index];
        if (!column) return null;
        const ShownCell = column.rowRequest === undefined ? DataCell : JoinedCell;
        const cell = <ShownCell key={column.id} column={column} index={index} offset={offset} position={position} row={row} scopes={scopes} route={route} isPinned={isPinned && index === 0} isTabStop={tabColumn === index} />;
        return place === 1 && visible.before > 0 ? [<SpaceCell key="before" />, cell] : cell;
      })}
      {visible.after > 0 && <SpaceCell />}
      <td role="gridcell" aria-colindex={columns.length + 1 + offset} className="pinned details">
        <button
          type="button"
          className={onActions ? 'row-details always' : 'row-details'}
          aria-label={onActions ? `Actions of ${name}` : `Details of row ${position + 1}`}
          aria-haspopup={onActions ? 'menu' : 'dialog'}
          tabIndex={tabColumn === columns.length ? 0 : -1}
          onClick={event => (onActions ? onActions(row, event.currentTarget) : onDetails(row))}
          {...{ [CELL]: cellName({ row: position, column: columns.length }) }}
        >
          {/* As it stands in every row, it is drawn without the means of an icon of MUI. */}
          <svg viewBox="0 0 24 24" width="18" height="18" fill="currentColor" aria-hidden>
            <path d={onActions ? DOTS : INFO} />
          </svg>
        </button>
      </td>
    </tr>
  );
});

/** Stands for the columns that are not drawn. */
export function SpaceCell() {
  return <td aria-hidden style={{ padding: 0, border: 0 }} />;
}

interface CellProps {
  column: TableColumn;
  index: number;
  /** How many columns stand before the first. */
  offset: number;
  position: number;
  row: Json;
  scopes: Scopes;
  route: string;
  isPinned: boolean;
  isTabStop: boolean;
}

/** Kinds of value whose text tells everything, so that it can stand in a tooltip when the cell is too narrow. */
const IN_FULL = ['text', 'code', 'json', 'markdown', 'link'];
/** In characters; browsers show no more, and every row drawn would hold the rest. */
const LONGEST_TITLE = 2000;

const DataCell = memo(function DataCell(props: CellProps) {
  const { column, row, scopes, route } = props;
  return cellOf(props, readColumn(column, row, scopes, route));
});

/** A cell that is drawn anew when the answer of its row is there. */
const JoinedCell = memo(function JoinedCell(props: CellProps) {
  const { column, row, scopes, route } = props;
  useRowAnswer(column, row);
  return cellOf(props, readColumn(column, row, scopes, route));
});

function cellOf({ column, index, offset, position, isPinned, isTabStop }: CellProps, reading: ColumnReading) {
  const format = reading.format ?? column.format;
  return (
    <td
      title={IN_FULL.includes(format.type) ? textOf(reading.value, format).slice(0, LONGEST_TITLE) || undefined : undefined}
      role="gridcell"
      aria-busy={reading.isPending}
      aria-colindex={index + 1 + offset}
      className={classOf(column, isPinned)}
      tabIndex={isTabStop ? 0 : -1}
      {...{ [CELL]: cellName({ row: position, column: index }) }}
    >
      {reading.isPending ? <PendingValue /> : <ColumnValue reading={reading} format={format} />}
    </td>
  );
}

/** By which `TableStyles` knows it. */
function classOf({ align }: TableColumn, isPinned: boolean): string | undefined {
  return isPinned ? `pinned first ${align ?? ''}` : align;
}

/** The outline of an “i”, from Material Design's icons. */
const INFO = 'M11 7h2v2h-2zm0 4h2v6h-2zm1-9C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2m0 18c-4.41 0-8-3.59-8-8s3.59-8 8-8 8 3.59 8 8-3.59 8-8 8';
/** Three dots above each other, from the same icons. */
const DOTS = 'M12 8c1.1 0 2-.9 2-2s-.9-2-2-2-2 .9-2 2 .9 2 2 2m0 2c-1.1 0-2 .9-2 2s.9 2 2 2 2-.9 2-2-.9-2-2-2m0 6c-1.1 0-2 .9-2 2s.9 2 2 2 2-.9 2-2-.9-2-2-2';
