import Typography from '@mui/material/Typography';
import type { TableColumn } from './tableColumns';
import type { TableState } from './tableState';

interface Props {
  shown: number;
  total: number;
  columns: readonly TableColumn[];
  state: TableState;
  /** The expression at which the rows were found, where the operator named none. */
  source?: string;
}

/** How many rows there are and in which order; read out when it changes. */
export function TableFooter({ shown, total, columns, state, source }: Props) {
  return (
    <Typography variant="caption" color="text.secondary" component="p" role="status" sx={{ px: 2, py: 1, m: 0 }}>
      {countText(shown, total)}
      {source !== undefined && source !== '@' && (
        <>
          {' from '}
          <code>{source}</code>
        </>
      )}
      {sortText(columns, state)}
    </Typography>
  );
}

function countText(shown: number, total: number): string {
  const number = new Intl.NumberFormat();
  const rows = total === 1 ? 'row' : 'rows';
  return shown === total ? `${number.format(total)} ${rows}` : `${number.format(shown)} of ${number.format(total)} ${rows}`;
}

function sortText(columns: readonly TableColumn[], { sort }: TableState): string {
  const parts = sort.flatMap(({ id, descending }) => {
    const column = columns.find(item => item.id === id);
    return column ? [`${column.title} ${descending ? 'descending' : 'ascending'}`] : [];
  });
  return parts.length === 0 ? '' : `, sorted by ${parts.join(', then ')}`;
}
