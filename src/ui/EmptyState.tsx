import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { ClearFilters } from './ClearFilters';

/** A sentence, and what could be done: unless said otherwise, to clear the filters of the page. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <Box sx={{ py: 5, px: 2, textAlign: 'center' }}>
      <Typography color="text.secondary">{text}</Typography>
      {children ?? <ClearFilters />}
    </Box>
  );
}
