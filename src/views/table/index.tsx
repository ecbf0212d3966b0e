import { useMemo } from 'react';
import { EmptyState, useRoute } from '../../ui';
import { renderText } from '../readValue';
import type { ViewProps } from '../ViewProps';
import { DataTable } from './DataTable';
import { tableColumns } from './tableColumns';

/** Rows as a table. */
export default function TableView({ view, rows, scopes }: ViewProps) {
  const route = useRoute();
  const columns = useMemo(() => tableColumns(view, rows), [view, rows]);
  if (rows.length === 0) return <EmptyState text={view.empty === undefined ? 'There is nothing here.' : renderText(view.empty, scopes)} />;
  const label = view.title === undefined ? 'Rows' : renderText(view.title, scopes);
  return <DataTable columns={columns} rows={rows} scopes={scopes} route={route} label={label} height={view.height} />;
}
