import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { textOf } from '../../cells';
import type { Json, Scopes } from '../../model';
import { ColumnValue } from '../ColumnValue';
import { WhyEmptyAnswer } from '../WhyEmptyAnswer';
import { readColumn } from './readColumn';
import type { TableColumn } from './tableColumns';

interface Props {
  column: TableColumn;
  row: Json;
  scopes: Scopes;
  /** Where the plugin is mounted. */
  route: string;
}

/** One column of a row; of an empty one, why it is empty, for whoever asks. */
export function DetailField({ column, row, scopes, route }: Props) {
  const [isAsked, setAsked] = useState(false);
  const reading = readColumn(column, row, scopes, route);
  const isEmpty = textOf(reading.value, column.format).trim() === '';
  return (
    <Box sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="dt" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {column.title}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        <ColumnValue reading={reading} format={column.format} isBlock />
        {isEmpty && (
          <Button size="small" aria-expanded={isAsked} aria-label={`Why is ${column.title} empty?`} onClick={() => setAsked(!isAsked)} sx={{ ml: 1, my: -0.5 }}>
            Why empty?
          </Button>
        )}
      </Typography>
      {isEmpty && isAsked && (
        <Box component="dd" sx={{ m: 0, mt: 0.5, p: 1.5, borderRadius: 1, bgcolor: 'action.hover' }}>
          <Typography variant="body2" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            It comes from <code>{column.value}</code>.
          </Typography>
          <WhyEmptyAnswer column={column} row={row} scopes={scopes} />
        </Box>
      )}
    </Box>
  );
}
