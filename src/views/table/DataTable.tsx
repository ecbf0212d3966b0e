import { useRef } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import type { Json, Scopes } from '../../model';
import { Announcement } from '../../ui';
import type { Density } from './definition';
import { DETAILS_WIDTH } from './columnWidths';
import { DataRow } from './DataRow';
import { ROW_HEIGHTS } from './rowHeights';
import { TableHeader } from './TableHeader';
import type { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { TablePreference } from './tablePreference';
import type { TableState } from './tableState';
import { tableStyle } from './tableStyle';
import { useCopy } from './useCopy';
import { useEndReached } from './useEndReached';
import { useGrid } from './useGrid';
import { useOpen } from './useOpen';
import { useTableLayout } from './useTableLayout';
import type { ChangePreference } from './useTablePreference';
import { useVisible } from './useVisible';
import type { Span } from './useVisible';

interface Props {
  /** The columns to show; where there is no room, fewer are. */
  columns: readonly TableColumn[];
  /** The column whose link a click on a row follows. */
  leading?: TableColumn;
  rows: readonly Json[];
  /** The rows to show, in order. */
  selected: readonly number[];
  index: TableIndex;
  state: TableState;
  onChange: (change: Partial<TableState>) => void;
  preference: TablePreference;
  onPrefer: ChangePreference;
  /** Shows all of a row. */
  onDetails: (row: Json) => void;
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

/** Fits a laptop's screen below the header of the page and of the view, and leaves some of the page on a small one. */
const DEFAULT_HEIGHT = 'max(min(320px, 70vh), calc(100vh - 330px))';

/** A grid that draws only the rows and columns in view. */
export function DataTable({ columns: shown, leading, rows, selected, index, state, onChange, preference, onPrefer, onDetails, scopes, route, label, height, density, isWorking, rowCount, onEnd }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useTableLayout(shown, preference, onPrefer, scroller);
  const { columns, widths, isNarrow, isPinned } = layout;
  const rowHeight = ROW_HEIGHTS[density];
  const visible = useVisible(selected.length, rowHeight, widths, scroller);
  const grid = useGrid({ scroller, rows: selected.length, columns: columns.length + 1, pageSize: visible.pageSize, reveal: visible.reveal });
  useEndReached(scroller, onEnd !== undefined, onEnd ?? noop);
  const open = useOpen(leading, scopes, route);
  const copying = useCopy({ columns, rows, selected, scopes, route });
  const rowAt = (position: number) => rows[selected[position] ?? -1] ?? null;
  return (
    <Box
      ref={scroller}
      sx={{ maxHeight: height ?? DEFAULT_HEIGHT, overflow: 'auto', overscrollBehaviorX: 'contain', ...tableStyle }}
      className={isNarrow ? undefined : 'roomy'}
      style={{ '--head': `${rowHeight}px`, '--first': `${isPinned ? (widths[0] ?? 0) : 0}px`, '--last': `${DETAILS_WIDTH}px` } as CSSProperties}
    >
      <Table
        size="small"
        stickyHeader
        role="grid"
        aria-label={label}
        aria-rowcount={rowCount === undefined ? -1 : rowCount + 1}
        aria-colcount={columns.length + 1}
        aria-busy={isWorking}
        onKeyDown={(event: KeyboardEvent) => {
          grid.onKeyDown(event);
          copying.onCopyKey(event);
          if (!isDataCell(event.target)) return;
          if (event.key === 'Enter') openByKey(event.target);
          if (event.key !== ' ') return;
          event.preventDefault();
          onDetails(rowAt(grid.active.row));
        }}
        onFocus={grid.onFocus}
        onCopy={copying.onCopy}
        style={{ tableLayout: 'fixed', minWidth: widths.reduce((sum, width) => sum + width, DETAILS_WIDTH) }}
      >
        <Widths widths={widths} visible={visible.columns} />
        <TableHeader layout={layout} visible={visible.columns} index={index} state={state} onChange={onChange} tabColumn={grid.active.column} />
        <TableBody>
          <Filler height={visible.rows.before} />
          {visible.rows.visible.map(position => (
            <DataRow
              key={selected[position]}
              row={rowAt(position)}
              visible={visible.columns}
              height={rowHeight}
              tabColumn={Math.max(0, grid.active.row) === position ? grid.active.column : undefined}
              onOpen={open}
              {...{ position, columns, isPinned, scopes, route, onDetails }}
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

function isDataCell(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.tagName === 'TD';
}

/** Enter on a cell follows its link, else the row's. */
function openByKey(cell: HTMLElement): void {
  (cell.querySelector('a') ?? cell).click();
}

/** The last column has no width: it takes the room that is left. */
function Widths({ widths, visible }: { widths: readonly number[]; visible: Span }) {
  return (
    <colgroup>
      {visible.visible.map((at, place) => {
        const own = <col key={at} style={{ width: widths[at] }} />;
        return place === 1 && visible.before > 0 ? [<col key="before" style={{ width: visible.before }} />, own] : own;
      })}
      {visible.after > 0 && <col style={{ width: visible.after }} />}
      <col />
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
