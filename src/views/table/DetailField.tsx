import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { textOf } from '../../cells';
import type { Json, Scopes } from '../../model';
import { ErrorPanel } from '../../ui';
import { ColumnValue } from '../ColumnValue';
import { WhyEmptyAnswer } from '../WhyEmptyAnswer';
import { PendingValue } from './PendingValue';
import { readColumn } from './readColumn';
import type { TableColumn } from './tableColumns';
import { useRowAnswer } from './useRowAnswer';

interface Props {
  column: TableColumn;
  row: Json;
  scopes: Scopes;
  /** Where the plugin is mounted. */
  route: string;
  /** Sends the row's own request again; absent where the value comes from none, and where another field tells what became of it. */
  onRetry?: () => void;
}

/** One column of a row; of an empty one, why it is empty, for whoever asks. */
export function DetailField({ column, row, scopes, route, onRetry }: Props) {
  const [isAsked, setAsked] = useState(false);
  const { value: start = row, diagnosis } = useRowAnswer(column, row);
  const reading = readColumn(column, row, scopes, route);
  const format = reading.format ?? column.format;
  const isEmpty = !reading.isPending && !diagnosis && textOf(reading.value, format).trim() === '';
  return (
    <Box sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="dt" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {column.title}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {reading.isPending ? <PendingValue /> : <ColumnValue reading={reading} format={format} isBlock />}
        {isEmpty && (
          <Button size="small" aria-expanded={isAsked} aria-label={`Why is ${column.title} empty?`} onClick={() => setAsked(!isAsked)} sx={{ ml: 1, my: -0.5 }}>
            Why empty?
          </Button>
        )}
      </Typography>
      {diagnosis && onRetry && (
        <Box component="dd" sx={{ m: 0, mt: 0.5 }}>
          <ErrorPanel diagnosis={diagnosis} onRetry={onRetry} />
        </Box>
      )}
      {isEmpty && isAsked && (
        <Box component="dd" sx={{ m: 0, mt: 0.5, p: 1.5, borderRadius: 1, bgcolor: 'action.hover' }}>
          <Typography variant="body2" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            It comes from <code>{column.value}</code>
            {column.rowRequest !== undefined && (
              <>
                {' in the answer of '}
                <code>{column.rowRequest}</code>
              </>
            )}
            .
          </Typography>
          <WhyEmptyAnswer column={{ ...column, format }} row={start} scopes={{ ...scopes, row }} />
        </Box>
      )}
    </Box>
  );
}
