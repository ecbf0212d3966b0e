import { useMemo } from 'react';
import type { CSSProperties, KeyboardEvent, RefObject } from 'react';
import Table from '@mui/material/Table';
import type { Json, RowAnswers, Scopes } from '../../model';
import { Announcement } from '../../ui';
import { ColumnGroup } from './ColumnGroup';
import { DETAILS_WIDTH, sum } from './columnWidths';
import type { Density } from './definition';
import { withLink } from './leadingColumn';
import { ROW_HEIGHTS } from './rowHeights';
import { SELECT_COLUMN, SELECT_WIDTH } from './SelectCell';
import { TableHeader } from './TableHeader';
import type { TableIndex } from './TableIndex';
import { TableRows } from './TableRows';
import type { TableColumn } from './tableColumns';
import type { TablePreference } from './tablePreference';
import type { TableState } from './tableState';
import { useCopy } from './useCopy';
import { useEndReached } from './useEndReached';
import { useGrid } from './useGrid';
import { useOpen } from './useOpen';
import { useReveal } from './useReveal';
import { useTableLayout } from './useTableLayout';
import type { Selection } from './useSelection';
import type { ChangePreference } from './useTablePreference';
import type { ChangeState } from './useTableState';
import { useVisibleColumns } from './useVisible';

export interface GridProps {
  /** What the grid scrolls in. */
  scroller: RefObject<HTMLElement | null>;
  /** The columns to show; where there is no room, fewer are. */
  columns: readonly TableColumn[];
  /** The column whose link a click on a row follows. */
  leading?: TableColumn;
  rows: readonly Json[];
  /** The rows to show, in order. */
  selected: readonly number[];
  index: TableIndex;
  state: TableState;
  onChange: ChangeState;
  preference: TablePreference;
  onPrefer: ChangePreference;
  /** Shows all of a row. */
  onDetails: (row: Json) => void;
  /** Offers what can be done with a row; absent where nothing can. */
  onActions?: (row: Json, button: HTMLElement) => void;
  scopes: Scopes;
  route: string;
  label: string;
  density: Density;
  isWorking: boolean;
  /** How many rows there are, those included that are not loaded yet; `undefined` when nobody knows. */
  rowCount: number | undefined;
  /** Which rows are selected; absent where they cannot be. */
  selection?: Selection;
  /** The answers to requests for single rows; absent where there are none. */
  rowAnswers?: RowAnswers;
  /** Called when the last rows come into view; absent where there are no more. */
  onEnd?: () => void;
}

/** A grid that draws only the rows and columns in view. */
export function Grid({ scroller, columns: shown, leading, rows, selected, index, state, onChange, preference, onPrefer, onDetails, onActions, scopes, route, label, density, isWorking, rowCount, selection, rowAnswers, onEnd }: GridProps) {
  const before = selection ? SELECT_WIDTH : 0;
  const layout = useTableLayout(shown, preference, onPrefer, scroller, before);
  const { widths, isNarrow, isWide, isPinned } = layout;
  const columns = useMemo(() => withLink(layout.columns, leading), [layout.columns, leading]);
  const rowHeight = ROW_HEIGHTS[density];
  const visible = useVisibleColumns(widths, scroller);
  const grid = useGrid({ scroller, rows: selected.length, columns: columns.length + 1, first: selection ? SELECT_COLUMN : 0, ...useReveal(scroller, rowHeight, widths) });
  useEndReached(scroller, onEnd !== undefined, onEnd ?? noop);
  const open = useOpen(leading, scopes, route);
  const copying = useCopy({ columns, rows, selected, scopes, route });
  const onKeyDown = (event: KeyboardEvent) => {
    grid.onKeyDown(event);
    copying.onCopyKey(event);
    if (!isDataCell(event.target)) return;
    if (event.key === 'Enter') openByKey(event.target);
    if (event.key !== ' ') return;
    event.preventDefault();
    onDetails(rows[selected[grid.active.row] ?? -1] ?? null);
  };
  const style = {
    tableLayout: 'fixed',
    minWidth: sum(widths) + DETAILS_WIDTH + before,
    // What does not stick would be moved by it.
    '--select': `${layout.isWide ? before : 0}px`,
    '--head': `${rowHeight}px`,
    '--first': `${before + (isPinned ? (widths[0] ?? 0) : 0)}px`,
    '--last': `${DETAILS_WIDTH}px`,
  } as CSSProperties;
  return (
    <>
      <Table
        className={[!isNarrow && 'roomy', isWide && 'wide'].filter(Boolean).join(' ')}
        size="small"
        stickyHeader
        role="grid"
        aria-label={label}
        aria-rowcount={rowCount === undefined ? -1 : rowCount + 1}
        aria-colcount={columns.length + (selection ? 2 : 1)}
        aria-busy={isWorking}
        onKeyDown={onKeyDown}
        onFocus={grid.onFocus}
        onCopy={copying.onCopy}
        style={style}
      >
        <ColumnGroup widths={widths} visible={visible} before={before} />
        <TableHeader layout={layout} visible={visible} index={index} state={state} onChange={onChange} tabColumn={grid.active.column} selection={selection} />
        <TableRows
          {...{ scroller, rows, selected, columns, visible, isPinned, scopes, route, onDetails, onActions, selection, rowAnswers }}
          height={rowHeight}
          tabRow={Math.max(0, grid.active.row)}
          tabColumn={grid.active.column}
          onOpen={open}
          onDrawn={grid.onDrawn}
        />
      </Table>
      <Announcement text={copying.copied} />
    </>
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
