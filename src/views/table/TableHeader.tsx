import { memo } from 'react';
import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { HIDDEN } from '../../ui';
import { SpaceCell } from './DataRow';
import { HeaderCell } from './HeaderCell';
import { SELECT_COLUMN, SelectCell } from './SelectCell';
import type { Span } from './spans';
import type { TableIndex } from './TableIndex';
import type { TableState } from './tableState';
import { CELL, cellName } from './useGrid';
import type { Selection } from './useSelection';
import type { TableLayout } from './useTableLayout';
import type { ChangeState } from './useTableState';

interface Props {
  layout: TableLayout;
  visible: Span;
  index: TableIndex;
  state: TableState;
  onChange: ChangeState;
  /** The column whose head is the tab stop of the head. */
  tabColumn: number;
  /** Absent where rows cannot be selected. */
  selection?: Selection;
}

/** The titles of the columns in view. */
export function TableHeader({ layout, visible, index, state, onChange, tabColumn, selection }: Props) {
  const { columns, widths, isPinned, onResize, onFit } = layout;
  const offset = selection ? 1 : 0;
  return (
    <TableHead>
      <TableRow aria-rowindex={1}>
        {selection && <SelectCell position={-1} label="Select all rows shown" isChecked={selection.head === 'all'} isMixed={selection.head === 'some'} isTabStop={tabColumn === SELECT_COLUMN} onToggle={selection.toggleAll} />}
        {visible.visible.map((at, place) => {
          const column = columns[at];
          if (!column) return null;
          const rank = state.sort.findIndex(({ id }) => id === column.id) + 1;
          const cell = (
            <HeaderCell
              key={column.id}
              column={column}
              position={at}
              width={widths[at] ?? column.width}
              isPinned={isPinned && at === 0}
              index={index}
              order={rank === 0 ? undefined : state.sort[rank - 1]?.descending ? 'descending' : 'ascending'}
              rank={rank > 0 && state.sort.length > 1 ? rank : undefined}
              filter={state.filters[column.id]}
              onChange={onChange}
              isTabStop={tabColumn === at}
              offset={offset}
              onResize={onResize}
              onFit={onFit}
            />
          );
          return place === 1 && visible.before > 0 ? [<SpaceCell key="before" />, cell] : cell;
        })}
        {visible.after > 0 && <SpaceCell />}
        <DetailsHead column={columns.length} offset={offset} isTabStop={tabColumn === columns.length} />
      </TableRow>
    </TableHead>
  );
}

/** Over the buttons to the details. */
const DetailsHead = memo(function DetailsHead({ column, offset, isTabStop }: { column: number; offset: number; isTabStop: boolean }) {
  return (
    <TableCell aria-colindex={column + 1 + offset} className="pinned" tabIndex={isTabStop ? 0 : -1} {...{ [CELL]: cellName({ row: -1, column }) }} sx={{ p: 0, right: 0, zIndex: 4 }}>
      <Box component="span" sx={HIDDEN}>
        Details
      </Box>
    </TableCell>
  );
});
