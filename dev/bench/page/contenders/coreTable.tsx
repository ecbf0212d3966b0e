import { Table } from '@backstage/core-components';
import type { TableColumn } from '@backstage/core-components';
import { Cell } from '../../../../src/cells';
import { COLUMNS } from '../columns';
import { BODY_HEIGHT, all, one } from '../Contender';
import type { Contender } from '../Contender';
import type { BenchRow } from '../rows';

const columns: TableColumn<BenchRow>[] = COLUMNS.map(({ title, path, read, format, width, isNumber }) => ({
  title,
  field: path,
  width: `${width}px`,
  ...(isNumber && { type: 'numeric' }),
  render: row => <Cell value={read(row)} format={format} />,
}));

/** With its defaults, 20 rows a page: all rows on one page take it 2.6 seconds for 1,000 and far longer for more. */
function Content({ rows }: { rows: BenchRow[] }) {
  return <Table title="Rows" columns={columns} data={rows} options={{ paging: true, pageSize: 20, maxBodyHeight: BODY_HEIGHT }} />;
}

export const contender: Contender = {
  Content,
  parts: {
    scroller: () => {
      const body = one('table tbody');
      for (let element = body?.parentElement ?? null; element; element = element.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(element).overflowY)) return element;
      }
      return null;
    },
    rows: () => all('tbody tr').filter(row => row.children.length === COLUMNS.length),
    header: column => one(`thead th:nth-child(${column + 1}) [role="button"]`),
    search: () => one('input[aria-label="Filter"], input[placeholder="Filter"]'),
    count: () => Number(all('tfoot p, tfoot span').flatMap(({ textContent }) => /^\d+-\d+ of (\d+)$/.exec(textContent ?? '')?.[1] ?? [])[0]),
  },
};
