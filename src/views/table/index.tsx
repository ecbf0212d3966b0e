import { useMemo } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { EmptyState, useRoute } from '../../ui';
import { renderText } from '../readValue';
import type { ViewProps } from '../ViewProps';
import { DataTable } from './DataTable';
import { TableFooter } from './TableFooter';
import { TableToolbar } from './TableToolbar';
import { tableColumns } from './tableColumns';
import { useSelectedRows } from './useSelectedRows';
import { useTableState } from './useTableState';

/** Fewer rows than this are found faster by looking. */
const SEARCHABLE = 8;

/** Rows as a table that sorts, searches and filters. */
export default function TableView({ view, rows, rowsSource, scopes }: ViewProps) {
  const route = useRoute();
  const columns = useMemo(() => tableColumns(view, rows), [view, rows]);
  const [state, change] = useTableState(view.id);
  const { index, selected, isWorking } = useSelectedRows(rows, columns, scopes, state);
  if (rows.length === 0) return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  const label = view.title === undefined ? 'Rows' : renderText(view.title, scopes);
  const isNarrowed = state.search !== '' || Object.keys(state.filters).length > 0;
  const clear = () => change({ search: '', filters: {} });
  return (
    <>
      <TableToolbar
        label={label}
        search={state.search}
        onSearch={search => change({ search })}
        isSearchable={rows.length >= SEARCHABLE || isNarrowed}
        onClear={isNarrowed ? clear : undefined}
      />
      <Box sx={{ height: 2 }}>{isWorking && <LinearProgress aria-label="Sorting and filtering" sx={{ height: 2 }} />}</Box>
      <DataTable columns={columns} rows={rows} selected={selected} index={index} state={state} onChange={change} scopes={scopes} route={route} label={label} height={view.height} isWorking={isWorking} />
      {selected.length === 0 && (
        <EmptyState text="No row matches.">
          <Button size="small" onClick={clear}>
            Clear search and filters
          </Button>
        </EmptyState>
      )}
      <TableFooter shown={selected.length} total={rows.length} columns={columns} state={state} source={rowsSource} />
    </>
  );
}
