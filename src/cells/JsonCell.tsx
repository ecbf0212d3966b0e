import Box from '@mui/material/Box';
import type { CellProps } from './CellProps';

/** A value as JSON in one line; details show it indented. */
export function JsonCell({ value }: CellProps) {
  return (
    <Box component="code" sx={{ fontFamily: 'monospace', fontSize: '0.92em', whiteSpace: 'inherit', overflowWrap: 'anywhere' }}>
      {JSON.stringify(value)}
    </Box>
  );
}
