import Box from '@mui/material/Box';
import { DataGrid, GridToolbarQuickFilter, gridClasses } from '@mui/x-data-grid';
import type { GridColDef } from '@mui/x-data-grid';
import { Cell } from '../../../../src/cells';
import { COLUMNS } from '../columns';
import { HEIGHT, all, one } from '../Contender';
import type { Contender } from '../Contender';
import type { BenchRow } from '../rows';

const columns: GridColDef<BenchRow>[] = COLUMNS.map(({ title, path, read, format, width, isNumber }) => ({
  field: path,
  headerName: title,
  width,
  ...(isNumber && { type: 'number' }),
  valueGetter: (_value: unknown, row: BenchRow) => read(row),
  renderCell: ({ row }) => <Cell value={read(row)} format={format} />,
}));

/** Every row in one scroller, of which it draws those in view: -1 is the page size for all, the only one above 100 in the community edition. */
const ALL_ROWS = { pagination: { paginationModel: { page: 0, pageSize: -1 } } };
/** The others have nothing else above their rows. */
const WITH_SEARCH = { toolbar: () => <GridToolbarQuickFilter /> };

function Content({ rows }: { rows: BenchRow[] }) {
  return (
    <Box sx={{ height: HEIGHT }}>
      <DataGrid
        columns={columns}
        rows={rows}
        initialState={ALL_ROWS}
        pageSizeOptions={[{ value: -1, label: 'All' }]}
        // As high as the rows of Proxy Pages, so that as many are in view.
        rowHeight={41}
        slots={WITH_SEARCH}
      />
    </Box>
  );
}

export const contender: Contender = {
  Content,
  parts: {
    scroller: () => one(`.${gridClasses.virtualScroller}`),
    rows: () => all('[role="row"][data-rowindex]'),
    header: column => one(`[role="columnheader"][aria-colindex="${column + 1}"] .${gridClasses.columnHeaderTitleContainer}`),
    search: () => one('input[type="search"]'),
    count: () => Number(one('[role="grid"]')?.getAttribute('aria-rowcount')) - 1,
  },
};
