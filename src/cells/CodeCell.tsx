import Box from '@mui/material/Box';
import type { CellProps } from './CellProps';
import { inLine } from './inLine';
import { plainText } from './textOf';

/** Text in a fixed-width font, its lines kept where there is room for them. */
export function CodeCell({ value, isBlock = false }: CellProps) {
  const text = plainText(value);
  return (
    <Box component="code" sx={{ fontFamily: 'monospace', fontSize: '0.92em', whiteSpace: isBlock ? 'pre-wrap' : 'inherit', overflowWrap: 'anywhere' }}>
      {isBlock ? text : inLine(text)}
    </Box>
  );
}
