import Typography from '@mui/material/Typography';
import { textOf } from '../../cells';
import type { Paging } from '../../model';
import type { TableColumn } from './tableColumns';
import type { TableState } from './tableState';

interface Props {
  shown: number;
  /** How many rows are loaded. */
  loaded: number;
  /** Absent where all rows came in one piece. */
  paging?: Paging;
  columns: readonly TableColumn[];
  state: TableState;
  /** The expression at which the rows were found, where the operator named none. */
  source?: string;
}

/** How many rows there are and in which order; read out when it changes. */
export function TableFooter({ shown, loaded, paging, columns, state, source }: Props) {
  return (
    <Typography variant="caption" color="text.secondary" component="p" role="status" sx={{ px: 2, py: 1, m: 0 }}>
      {countText(shown, loaded, paging)}
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

function countText(shown: number, loaded: number, paging: Paging | undefined): string {
  if (!paging?.hasMore) return `${shown === loaded ? '' : `${written(shown)} of `}${written(loaded)} ${loaded === 1 ? 'row' : 'rows'}`;
  const { total } = paging;
  const progress = total === undefined ? `${written(loaded)} rows loaded, there may be more` : `${written(loaded)} of ${written(total)} rows loaded`;
  return shown === loaded ? progress : `${written(shown)} shown, ${progress}`;
}

function sortText(columns: readonly TableColumn[], { sort }: TableState): string {
  const parts = sort.flatMap(({ id, descending }) => {
    const column = columns.find(item => item.id === id);
    return column ? [`${column.title} ${descending ? 'descending' : 'ascending'}`] : [];
  });
  return parts.length === 0 ? '' : `, sorted by ${parts.join(', then ')}`;
}

/** In the way of the cells, whose formatters exist already: making one takes long. */
function written(count: number): string {
  return textOf(count, { type: 'integer' });
}
