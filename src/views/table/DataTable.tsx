import { useCallback, useMemo, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useNavigate } from 'react-router-dom';
import type { Density, Json, Scopes } from '../../model';
import { Announcement } from '../../ui';
import { readValue } from '../readValue';
import { DataRow, SpaceCell } from './DataRow';
import { HeaderCell } from './HeaderCell';
import { ROW_HEIGHTS } from './rowHeights';
import type { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { TableState } from './tableState';
import { useCopy } from './useCopy';
import { useEndReached } from './useEndReached';
import { useGrid } from './useGrid';
import { useVisible } from './useVisible';
import type { Span } from './useVisible';

interface Props {
  columns: readonly TableColumn[];
  rows: readonly Json[];
  /** The rows to show, in order. */
  selected: readonly number[];
  index: TableIndex;
  state: TableState;
  onChange: (change: Partial<TableState>) => void;
  scopes: Scopes;
  route: string;
  label: string;
  height?: number;
  density: Density;
  isWorking: boolean;
  /** How many rows there are, those included that are not loaded yet; `undefined` when nobody knows. */
  rowCount: number | undefined;
  /** Called when the last rows come into view; absent where there are no more. */
  onEnd?: () => void;
}

/** Fits a laptop's screen below the header of the page and of the view. */
const DEFAULT_HEIGHT = 'max(320px, calc(100vh - 330px))';

/** A grid that draws only the rows and columns in view. */
export function DataTable({ columns, rows, selected, index, state, onChange, scopes, route, label, height, density, isWorking, rowCount, onEnd }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => columns.map(({ width }) => width), [columns]);
  const rowHeight = ROW_HEIGHTS[density];
  const visible = useVisible(selected.length, rowHeight, widths, scroller);
  const grid = useGrid({ scroller, rows: selected.length, columns: columns.length, pageSize: visible.pageSize, reveal: visible.reveal });
  useEndReached(scroller, onEnd !== undefined, onEnd ?? noop);
  const open = useOpen(columns, scopes, route);
  const copying = useCopy({ columns, rows, selected, scopes, route });
  return (
    <Box ref={scroller} sx={{ maxHeight: height ?? DEFAULT_HEIGHT, overflow: 'auto', overscrollBehaviorX: 'contain' }}>
      <Table
        size="small"
        stickyHeader
        role="grid"
        aria-label={label}
        aria-rowcount={rowCount === undefined ? -1 : rowCount + 1}
        aria-colcount={columns.length}
        aria-busy={isWorking}
        onKeyDown={(event: KeyboardEvent) => {
          grid.onKeyDown(event);
          copying.onCopyKey(event);
          if (event.key === 'Enter') openByKey(event);
        }}
        onFocus={grid.onFocus}
        onCopy={copying.onCopy}
        sx={{ tableLayout: 'fixed', width: '100%', minWidth: widths.reduce((sum, width) => sum + width, 0) }}
      >
        <Widths columns={columns} visible={visible.columns} />
        <TableHead>
          <TableRow aria-rowindex={1}>
            {visible.columns.visible.map((at, place) => {
              const column = columns[at];
              if (!column) return null;
              const cell = <HeaderCell key={column.id} column={column} position={at} index={index} state={state} onChange={onChange} isTabStop={grid.active.column === at} />;
              return place === 1 && visible.columns.before > 0 ? [<SpaceCell key="before" />, cell] : cell;
            })}
            {visible.columns.after > 0 && <SpaceCell />}
          </TableRow>
        </TableHead>
        <TableBody>
          <Filler height={visible.rows.before} />
          {visible.rows.visible.map(position => (
            <DataRow
              key={selected[position]}
              position={position}
              row={rows[selected[position] ?? -1] ?? null}
              columns={columns}
              visible={visible.columns}
              scopes={scopes}
              route={route}
              height={rowHeight}
              tabColumn={Math.max(0, grid.active.row) === position ? grid.active.column : undefined}
              onOpen={open}
            />
          ))}
          <Filler height={visible.rows.after} />
        </TableBody>
      </Table>
      <Announcement text={copying.copied} />
    </Box>
  );
}

function noop(): void {}

/** Follows a row to where its first linked column leads; `undefined` when none does. */
function useOpen(columns: readonly TableColumn[], scopes: Scopes, route: string) {
  const navigate = useNavigate();
  const leading = columns.find(column => column.open !== undefined);
  const open = useCallback(
    (event: MouseEvent, row: Json) => {
      if (!leading || isOwnClick(event)) return;
      const { target } = readValue(leading, row, scopes, route);
      if (target?.kind === 'portal') navigate(target.to);
    },
    [leading, scopes, route, navigate],
  );
  return leading && open;
}

/** Enter on a cell follows its link, else the row's. */
function openByKey(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement) || event.target.tagName !== 'TD') return;
  const link = event.target.querySelector('a');
  if (link) link.click();
  else event.target.click();
}

/** A click on something that does its own thing, or one that selects text, opens no page. */
function isOwnClick(event: MouseEvent): boolean {
  const inside = event.target instanceof Element && event.target.closest('a, button, input, [role="button"]') !== null;
  return inside || event.defaultPrevented || (globalThis.getSelection()?.toString() ?? '') !== '';
}

function Widths({ columns, visible }: { columns: readonly TableColumn[]; visible: Span }) {
  return (
    <colgroup>
      {visible.visible.map((at, place) => {
        const own = <col key={at} style={{ width: columns[at]?.width }} />;
        return place === 1 && visible.before > 0 ? [<col key="before" style={{ width: visible.before }} />, own] : own;
      })}
      {visible.after > 0 && <col style={{ width: visible.after }} />}
    </colgroup>
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
