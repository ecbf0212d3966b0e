import { memo } from 'react';
import type { MouseEvent } from 'react';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { textOf } from '../../cells';
import type { Json, Scopes } from '../../model';
import { ColumnValue } from '../ColumnValue';
import { readValue } from '../readValue';
import type { TableColumn } from './tableColumns';

/** All rows are as high as this, so that the ones out of view need not be measured. */
export const ROW_HEIGHT = 41;

interface Props {
  index: number;
  row: Json;
  columns: readonly TableColumn[];
  scopes: Scopes;
  route: string;
  onClick?: (event: MouseEvent, row: Json) => void;
}

/** One row; its values are read only when it is drawn. */
export const DataRow = memo(function DataRow({ index, row, columns, scopes, route, onClick }: Props) {
  return (
    <TableRow
      hover
      aria-rowindex={index + 2}
      onClick={onClick && ((event: MouseEvent) => onClick(event, row))}
      sx={{ height: ROW_HEIGHT, ...(onClick && { cursor: 'pointer' }) }}
    >
      {columns.map(column => (
        <DataCell key={column.key} column={column} row={row} scopes={scopes} route={route} />
      ))}
    </TableRow>
  );
});

type CellProps = Pick<Props, 'row' | 'scopes' | 'route'> & { column: TableColumn };

/** Kinds of value whose text tells everything, so that it can stand in a tooltip when the cell is too narrow. */
const IN_FULL = ['text', 'code', 'json', 'link'];

function DataCell({ column, row, scopes, route }: CellProps) {
  const lost = column.problems.some(problem => problem.severity === 'error' && problem.key.startsWith(column.key));
  const reading = lost && column.value === '@' ? {} : readValue(column, row, scopes, route);
  const numeric = column.align === 'right';
  return (
    <TableCell
      align={column.align}
      title={IN_FULL.includes(column.format.type) ? textOf(reading.value, column.format) || undefined : undefined}
      sx={{ maxWidth: column.width ?? 360, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', py: 0.5, ...(numeric && { fontVariantNumeric: 'tabular-nums' }) }}
    >
      <ColumnValue reading={reading} format={column.format} />
    </TableCell>
  );
}
