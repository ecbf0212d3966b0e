import Box from '@mui/material/Box';
import type { CellProps } from './CellProps';
import { plainText } from './textOf';

/** Text in a fixed-width font, its lines kept. */
export function CodeCell({ value }: CellProps) {
  return (
    <Box component="code" sx={{ fontFamily: 'monospace', fontSize: '0.92em', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {plainText(value)}
    </Box>
  );
}
