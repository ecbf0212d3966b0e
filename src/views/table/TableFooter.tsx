import Typography from '@mui/material/Typography';
import type { Paging } from '../../model';
import type { TableColumn } from './tableColumns';
import type { TableState } from './tableState';
import { countText, sortText } from './tableTexts';

interface Props {
  shown: number;
  /** How many rows are loaded. */
  loaded: number;
  /** Absent where all rows came in one piece. */
  paging?: Paging;
  columns: readonly TableColumn[];
  state: TableState;
  /** Whether a search among the rows that are loaded is on. */
  isSearched: boolean;
  /** The expression at which the rows were found, where the operator named none. */
  source?: string;
}

/** How many rows there are and in which order. It changes with every refresh, so what is read out is another's business. */
export function TableFooter({ shown, loaded, paging, columns, state, isSearched, source }: Props) {
  const order = sortText(columns, state.sort);
  const joined = isSearched ? columns.flatMap(column => (column.rowRequest === undefined ? [] : column.title)) : [];
  return (
    <Typography variant="caption" color="text.secondary" component="p" sx={{ px: 2, py: 1, m: 0 }}>
      {countText(shown, loaded, paging)}
      {source !== undefined && source !== '@' && (
        <>
          {' from '}
          <code>{source}</code>
        </>
      )}
      {order !== '' && `, ${order}`}
      {joined.length > 0 && `, not searched in ${joined.join(', ')}`}
    </Typography>
  );
}
