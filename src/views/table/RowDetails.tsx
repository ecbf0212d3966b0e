import { useId } from 'react';
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import CloseIcon from '@mui/icons-material/Close';
import { textOf } from '../../cells';
import type { Json, RowAnswers, Scopes } from '../../model';
import { CopyButton } from '../../ui';
import { DetailField } from './DetailField';
import { readColumn } from './readColumn';
import type { TableColumn } from './tableColumns';
import { useWatchedRow } from './useWatchedRow';

export interface RowDetailsProps {
  row: Json;
  /** All columns, those included that the table does not show, in the person's order. */
  columns: readonly TableColumn[];
  scopes: Scopes;
  /** Where the plugin is mounted. */
  route: string;
  onClose: () => void;
  /** The answers to requests for single rows; absent where there are none. */
  rowAnswers?: RowAnswers;
  /** What can be done with the row; above its values. */
  children?: ReactNode;
}

/** All of a row, beside the table; where the screen is narrow, below. The focus goes back to where it came from. */
export default function RowDetails({ row, columns, scopes, route, onClose, rowAnswers, children }: RowDetailsProps) {
  const title = useId();
  useWatchedRow(rowAnswers, row, columns);
  const isNarrow = useMediaQuery('(max-width: 600px)', { noSsr: true });
  const [first] = columns;
  const name = first && textOf(readColumn(first, row, scopes, route).value, first.format);
  return (
    <Drawer
      open
      anchor={isNarrow ? 'bottom' : 'right'}
      onClose={onClose}
      PaperProps={{ role: 'dialog', 'aria-modal': true, 'aria-labelledby': title, sx: isNarrow ? { maxHeight: '85vh', borderRadius: 0 } : { width: 'min(460px, 90vw)', borderRadius: 0 } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, p: 2, pb: 1 }}>
        <Typography id={title} variant="h6" component="h2" sx={{ flex: 1, minWidth: 0, m: 0, overflowWrap: 'anywhere' }}>
          {name || 'Details of the row'}
        </Typography>
        <CopyButton text={JSON.stringify(row, null, 2)} label="Copy row as JSON" />
        <IconButton size="small" aria-label="Close" onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      {children !== undefined && <Box sx={{ px: 2, pb: 1, display: 'flex', flexWrap: 'wrap', gap: 1 }}>{children}</Box>}
      <Box component="dl" sx={{ m: 0, px: 2, pb: 3, overflow: 'auto' }} tabIndex={0}>
        {columns.map((column, index) => {
          const { rowRequest } = column;
          const tells = rowRequest !== undefined && columns.findIndex(other => other.rowRequest === rowRequest) === index;
          return <DetailField key={column.id} {...{ column, row, scopes, route }} onRetry={tells ? () => rowAnswers?.retry(rowRequest, row) : undefined} />;
        })}
      </Box>
    </Drawer>
  );
}
