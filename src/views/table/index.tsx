import { Suspense, lazy, useCallback, useMemo, useState } from 'react';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import type { Json } from '../../model';
import { Delayed, EmptyState, useActions, usePermitted, useRoute } from '../../ui';
import { renderText } from '../readValue';
import { RowActions } from '../RowActions';
import type { ViewProps } from '../ViewProps';
import { DataTable } from './DataTable';
import type { Density, TableSource } from './definition';
import { ExportButton } from './export/ExportButton';
import { localState } from './handOver';
import { PagingBar } from './PagingBar';
import { TableAnnouncer } from './TableAnnouncer';
import { TableFooter } from './TableFooter';
import { TableToolbar } from './TableToolbar';
import { TableTools } from './TableTools';
import type { TableColumn } from './tableColumns';
import type { TableState } from './tableState';
import { countText, sortText } from './tableTexts';
import { useColumns } from './useColumns';
import { rowName } from './rowName';
import { useSample } from './useSample';
import { useSelectedRows } from './useSelectedRows';
import { useSelection } from './useSelection';
import { useTablePreference } from './useTablePreference';
import { useTableState } from './useTableState';

/** Loaded when the first row is looked at. */
const RowDetails = lazy(() => import('./RowDetails'));

/** Fewer rows than this are found faster by looking, unless the service has more. */
const SEARCHABLE = 8;

/** Rows as a table that sorts, searches and filters. */
export default function TableView({ view, rows, rowsSource, scopes, paging, rowAnswers }: ViewProps<TableSource>) {
  const route = useRoute();
  const [preference, prefer] = useTablePreference(view.id);
  const { all, placed, shown, place, reset } = useColumns(view, useSample(rows), preference, prefer, rowAnswers);
  const own = useMemo(() => ownColumns(all), [all]);
  const [state, change] = useTableState(view.id);
  const search = useCallback((text: string) => change({ search: text }), [change]);
  const local = useMemo(() => localState(view, state), [view, state]);
  const { index, selected, isWorking } = useSelectedRows(rows, own, scopes, local);
  const [detailed, setDetailed] = useState<Json>();
  const configured = (view.type === 'table' ? view.density : undefined) ?? 'comfortable';
  const setDensity = useCallback((chosen: Density) => prefer({ density: chosen === configured ? undefined : chosen }), [prefer, configured]);
  const [acted, setActed] = useState<{ row: Json; button: HTMLElement }>();
  const onActions = useCallback((row: Json, button: HTMLElement) => setActed({ row, button }), []);
  const rowActions = view.type === 'table' && view.rowActions !== undefined && view.rowActions.length > 0 ? view.rowActions : undefined;
  const bulkActions = useMemo(() => rowActions?.filter(({ isBulk }) => isBulk) ?? [], [rowActions]);
  const { isPermitted } = usePermitted(bulkActions);
  const BulkBar = useActions()?.BulkBar;
  const selection = useSelection(rows, selected, BulkBar !== undefined && bulkActions.some(isPermitted));
  const isNarrowed = state.search !== '' || Object.keys(state.filters).length > 0;
  if (rows.length === 0 && !isNarrowed) return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  const label = view.title === undefined ? 'Rows' : renderText(view.title, scopes);
  const clear = () => change({ search: '', filters: {} });
  const partly = paging?.hasMore ? workOf(local) : undefined;
  const rowCount = paging?.hasMore && partly === undefined ? paging.total : selected.length;
  const asked = view.type === 'table' ? view.search : undefined;
  const isSearchable = asked !== false && (asked !== undefined || rows.length >= SEARCHABLE || isNarrowed);
  const density = preference.density ?? configured;
  return (
    <>
      <TableToolbar
        label={label}
        search={state.search}
        onSearch={search}
        isSearchable={isSearchable}
        onClear={isNarrowed ? clear : undefined}
      >
        <TableTools placed={placed} onPlace={place} onReset={reset} density={density} onDensity={setDensity} />
        {(view.type !== 'table' || view.export !== false) && (
          <ExportButton
            shown={{ columns: shown, rows, selected, scopes }}
            counts={{ shown: selected.length, loaded: rows.length, isSearched: local.search !== state.search, paging }}
            title={view.title === undefined ? '' : label}
          />
        )}
      </TableToolbar>
      <div style={{ height: 2 }}>
        {isWorking && (
          <Delayed>
            <LinearProgress aria-label="Sorting and filtering" sx={{ height: 2 }} />
          </Delayed>
        )}
      </div>
      {BulkBar && selection && (
        <Suspense fallback={null}>
          <BulkBar actions={bulkActions} rows={selection.rows} hidden={selection.hidden} nameOf={row => rowName(shown, row, scopes, route) || 'A row without a name'} scopes={scopes} onClear={selection.clear} />
        </Suspense>
      )}
      <DataTable
        {...{ rows, selected, index, state, scopes, route, label, density, isWorking, rowCount, selection, rowAnswers }}
        id={view.id}
        columns={shown}
        leading={all.find(column => column.open !== undefined)}
        onChange={change}
        preference={preference}
        onPrefer={prefer}
        onDetails={setDetailed}
        onActions={rowActions && onActions}
        height={view.height}
        // Rows that are sorted or filtered here would jump if more came by themselves.
        onEnd={paging?.hasMore && !paging.failure && partly === undefined ? paging.loadMore : undefined}
      />
      {detailed !== undefined && (
        <Suspense fallback={null}>
          <RowDetails row={detailed} rowAnswers={rowAnswers} columns={placed.map(({ column }) => column)} scopes={scopes} route={route} onClose={() => setDetailed(undefined)}>
            {rowActions && <RowActions actions={rowActions} row={detailed} scopes={scopes} onStart={() => setDetailed(undefined)} />}
          </RowDetails>
        </Suspense>
      )}
      {acted && rowActions && (
        <RowActions actions={rowActions} row={acted.row} scopes={scopes} menu={{ anchor: acted.button, onClose: () => setActed(undefined), onDetails: () => setDetailed(acted.row) }} />
      )}
      {selected.length === 0 && (
        <EmptyState text="No row matches.">
          <Button size="small" onClick={clear}>
            Clear search and filters
          </Button>
        </EmptyState>
      )}
      {paging && <PagingBar paging={paging} partly={partly} />}
      <TableAnnouncer
        sort={sortText(all, state.sort)}
        narrowing={JSON.stringify([local.search, local.filters])}
        count={countText(selected.length, rows.length, paging)}
        rows={rows}
        handed={state.search === local.search ? '' : state.search}
        isWorking={isWorking}
        isLoading={paging?.isLoading ?? false}
      />
      <TableFooter shown={selected.length} loaded={rows.length} paging={paging} columns={all} state={state} isSearched={local.search !== ''} source={rowsSource} />
    </>
  );
}

/** What is done to the rows that are loaded, in words; `undefined` when nothing is. */
function workOf({ sort, search, filters }: TableState): string | undefined {
  const works = [sort.length > 0 && 'sorted', search !== '' && 'searched', Object.keys(filters).length > 0 && 'filtered'].filter(Boolean);
  return works.length === 0 ? undefined : works.join(' and ');
}

/** Those that rows can be sorted, searched and filtered by: not those with answers of their own, which most rows do not have yet. */
function ownColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.some(column => column.rowRequest !== undefined) ? columns.filter(column => column.rowRequest === undefined) : columns;
}
