import TableView from '../../../../src/views/table';
import type { TableView as TableConfig } from '../../../../src/views/table/definition';
import { COLUMNS } from '../columns';
import { BODY_HEIGHT, all, one } from '../Contender';
import type { Contender } from '../Contender';
import type { BenchRow } from '../rows';

const view: TableConfig = {
  type: 'table',
  key: 'bench',
  id: '1',
  width: 12,
  height: BODY_HEIGHT,
  problems: [],
  columns: COLUMNS.map(({ title, path, format, width }) => ({ key: `bench.${title}`, title, value: path, format, width, problems: [] })),
};
const scopes = { params: {} };

/** The view as a page mounts it, with the rows that were found in the response. */
function Content({ rows }: { rows: BenchRow[] }) {
  return <TableView view={view} body={rows} rows={rows} scopes={scopes} />;
}

export const contender: Contender = {
  Content,
  parts: {
    scroller: () => one('[role="grid"]')?.parentElement ?? null,
    rows: () => all('tbody tr[aria-rowindex]'),
    header: column => one(`th[aria-colindex="${column + 1}"] [role="button"]`),
    search: () => one('input[type="search"]'),
    count: () => Number(one('[role="grid"]')?.getAttribute('aria-rowcount')) - 1,
  },
};
