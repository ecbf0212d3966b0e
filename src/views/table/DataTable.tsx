import { useRef } from 'react';
import type { MouseEvent } from 'react';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import { useNavigate } from 'react-router-dom';
import type { Json, Scopes } from '../../model';
import { WarningIcon } from '../../ui';
import { readValue } from '../readValue';
import { DataRow } from './DataRow';
import type { TableColumn } from './tableColumns';
import { useVisibleRows } from './useVisibleRows';

interface Props {
  columns: readonly TableColumn[];
  rows: readonly Json[];
  scopes: Scopes;
  route: string;
  label: string;
  height?: number;
}

/** Fits a laptop's screen below the header of the page and of the view. */
const DEFAULT_HEIGHT = 'max(320px, calc(100vh - 280px))';

/** A table that draws only the rows in view. */
export function DataTable({ columns, rows, scopes, route, label, height }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { visible, before, after } = useVisibleRows(rows.length, scroller);
  const navigate = useNavigate();
  const follow = (event: MouseEvent, row: Json) => {
    const leading = columns.find(column => column.open !== undefined);
    if (!leading || isOwnClick(event)) return;
    const { target } = readValue(leading, row, scopes, route);
    if (target?.kind === 'portal') navigate(target.to);
  };
  const opens = columns.some(column => column.open !== undefined);
  return (
    <Box ref={scroller} sx={{ maxHeight: height ?? DEFAULT_HEIGHT, overflow: 'auto' }} tabIndex={0} role="region" aria-label={label}>
      <Table size="small" stickyHeader aria-label={label} aria-rowcount={rows.length + 1}>
        <TableHead>
          <TableRow aria-rowindex={1}>
            {columns.map(column => (
              <TableCell key={column.key} align={column.align} sx={{ width: column.width, whiteSpace: 'nowrap' }}>
                {column.title}
                <ColumnProblem column={column} />
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <Filler height={before} />
          {visible.map(index => (
            <DataRow
              key={index}
              index={index}
              row={rows[index] ?? null}
              columns={columns}
              scopes={scopes}
              route={route}
              onClick={opens ? follow : undefined}
            />
          ))}
          <Filler height={after} />
        </TableBody>
      </Table>
    </Box>
  );
}

/** Stands for the rows that are not drawn. */
function Filler({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}

function ColumnProblem({ column }: { column: TableColumn }) {
  if (column.problems.length === 0) return null;
  const text = column.problems.map(problem => `${problem.key}: ${problem.message}`).join(' ');
  return (
    <Tooltip title={text}>
      <Box component="span" tabIndex={0} role="img" aria-label={text} sx={{ ml: 0.5, color: 'warning.main', verticalAlign: 'middle' }}>
        <WarningIcon fontSize="inherit" />
      </Box>
    </Tooltip>
  );
}

/** A click on something that does its own thing, or one that selects text, opens no page. */
function isOwnClick(event: MouseEvent): boolean {
  const inside = event.target instanceof Element && event.target.closest('a, button, input, [role="button"]') !== null;
  return inside || event.defaultPrevented || (globalThis.getSelection()?.toString() ?? '') !== '';
}
