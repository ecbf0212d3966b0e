import { memo } from 'react';
import type { MouseEvent } from 'react';
import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableSortLabel from '@mui/material/TableSortLabel';
import Tooltip from '@mui/material/Tooltip';
import { WarningIcon } from '../../ui';
import { ColumnEdge } from './ColumnEdge';
import { ColumnFilter } from './ColumnFilter';
import type { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import { nextSort } from './tableState';
import type { Filter } from './tableState';
import { CELL, cellName } from './useGrid';
import type { ChangeState } from './useTableState';

interface Props {
  column: TableColumn;
  position: number;
  /** In pixels. */
  width: number;
  /** Whether it stays in view. */
  isPinned: boolean;
  index: TableIndex;
  /** Absent where the table is not sorted by it. */
  order?: 'ascending' | 'descending';
  /** Its place among several columns by which the table is sorted. */
  rank?: number;
  /** Absent where it is not filtered. */
  filter?: Filter;
  onChange: ChangeState;
  isTabStop: boolean;
  /** How many columns stand before the first. */
  offset: number;
  /** Absent where the width cannot be chosen. */
  onResize?: (id: string, width: number, isDone: boolean) => void;
  onFit: (id: string) => void;
}

/** A column's title, which sorts, and the button to its filter. */
export const HeaderCell = memo(function HeaderCell({ column, position, width, isPinned, index, order, rank, filter, onChange, isTabStop, offset, onResize, onFit }: Props) {
  const tabIndex = isTabStop ? 0 : -1;
  const sort = (event: MouseEvent) => onChange(state => ({ sort: nextSort(state.sort, column.id, event.shiftKey) }));
  return (
    <TableCell
      align={column.align}
      // Read out with every cell, without what can be done in the header.
      aria-label={column.title}
      aria-colindex={position + 1 + offset}
      className={isPinned ? 'pinned' : undefined}
      aria-sort={order}
      sx={{ whiteSpace: 'nowrap', overflow: 'hidden', py: 0.5, ...(isPinned && { left: 'var(--select, 0px)', zIndex: 4 }) }}
    >
      <Box sx={{ ...HEAD_STYLE, ...HEAD_ALIGN[column.align ?? 'left'], '& .filter': { opacity: filter ? 1 : 0 } }}>
        <TableSortLabel
          active={order !== undefined}
          hideSortIcon={column.sort === false}
          disabled={column.sort === false}
          direction={order === 'descending' ? 'desc' : 'asc'}
          onClick={sort}
          tabIndex={tabIndex}
          {...{ [CELL]: cellName({ row: -1, column: position }) }}
          sx={{ minWidth: 0, flexDirection: column.align === 'right' ? 'row-reverse' : 'row', '& .v5-MuiTableSortLabel-icon': { mx: 0.25 } }}
        >
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {column.title}
          </Box>
        </TableSortLabel>
        {rank !== undefined && <Box component="sup">{rank}</Box>}
        <ColumnProblem column={column} />
        {column.rowRequest === undefined && <ColumnFilter column={column} index={index} filter={filter} onChange={onChange} isTabStop={isTabStop} />}
      </Box>
      {onResize && <ColumnEdge title={column.title} width={width} isTabStop={isTabStop} onResize={(next, isDone) => onResize(column.id, next, isDone)} onFit={() => onFit(column.id)} />}
    </TableCell>
  );
});

/** The filter is quiet until a mouse or the focus is there; what is touched hovers over nothing. */
const HEAD_STYLE = {
  display: 'flex',
  alignItems: 'center',
  '&:hover .filter, &:focus-within .filter': { opacity: 1 },
  '@media (hover: none)': { '&& .filter': { opacity: 1 } },
} as const;
/** In the middle stands the title, not the title with its buttons: what balances them gives way first. */
const HEAD_ALIGN = { left: {}, center: { justifyContent: 'center', '&::before': { content: '""', flex: '0 9999 42px' } }, right: { flexDirection: 'row-reverse' } } as const;

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
