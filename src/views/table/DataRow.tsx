import { memo } from 'react';
import type { MouseEvent } from 'react';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { textOf } from '../../cells';
import type { Json, Scopes } from '../../model';
import { ColumnValue } from '../ColumnValue';
import { readValue } from '../readValue';
import type { TableColumn } from './tableColumns';
import { CELL, cellName } from './useGrid';
import type { Span } from './useVisible';

interface Props {
  /** Where the row stands among those shown. */
  position: number;
  row: Json;
  columns: readonly TableColumn[];
  visible: Span;
  scopes: Scopes;
  route: string;
  /** In pixels. */
  height: number;
  /** The column whose cell is the table's tab stop, when it is in this row. */
  tabColumn?: number;
  onOpen?: (event: MouseEvent, row: Json) => void;
}

/** One row; its values are read only when it is drawn. */
export const DataRow = memo(function DataRow({ position, row, columns, visible, scopes, route, height, tabColumn, onOpen }: Props) {
  return (
    <TableRow
      hover
      aria-rowindex={position + 2}
      onClick={onOpen && ((event: MouseEvent) => onOpen(event, row))}
      sx={{ height, bgcolor: 'background.paper', ...(onOpen && { cursor: 'pointer' }) }}
    >
      {visible.visible.map((index, place) => {
        const column = columns[index];
        if (!column) return null;
        const cell = <DataCell key={column.id} column={column} index={index} position={position} row={row} scopes={scopes} route={route} isTabStop={tabColumn === index} />;
        return place === 1 && visible.before > 0 ? [<SpaceCell key="before" />, cell] : cell;
      })}
      {visible.after > 0 && <SpaceCell />}
    </TableRow>
  );
});

/** Stands for the columns that are not drawn. */
export function SpaceCell() {
  return <td aria-hidden style={{ padding: 0, border: 0 }} />;
}

interface CellProps {
  column: TableColumn;
  index: number;
  position: number;
  row: Json;
  scopes: Scopes;
  route: string;
  isTabStop: boolean;
}

/** Kinds of value whose text tells everything, so that it can stand in a tooltip when the cell is too narrow. */
const IN_FULL = ['text', 'code', 'json', 'markdown', 'link'];

const DataCell = memo(function DataCell({ column, index, position, row, scopes, route, isTabStop }: CellProps) {
  const reading = isLost(column) ? {} : readValue(column, row, scopes, route);
  return (
    <TableCell
      align={column.align}
      title={IN_FULL.includes(column.format.type) ? textOf(reading.value, column.format) || undefined : undefined}
      role="gridcell"
      aria-colindex={index + 1}
      tabIndex={isTabStop ? 0 : -1}
      {...{ [CELL]: cellName({ row: position, column: index }) }}
      sx={{ ...CELL_STYLE, ...(column.align === 'right' && { fontVariantNumeric: 'tabular-nums' }), ...(index === 0 && FIRST_STYLE) }}
    >
      <ColumnValue reading={reading} format={column.format} />
    </TableCell>
  );
});

/** A column without its expression has nothing to show but its problem. */
function isLost(column: TableColumn): boolean {
  return column.value === '@' && column.problems.some(problem => problem.severity === 'error');
}

const CELL_STYLE = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', py: 0.5 };
/** Opaque, because the other columns pass beneath. */
const FIRST_STYLE = { position: 'sticky', left: 0, zIndex: 1, bgcolor: 'inherit' };
