import Box from '@mui/material/Box';
import type { CellProps } from './CellProps';
import { LINE } from './CodeCell';
import { inLine } from './inLine';

/** A value as JSON: indented where there is room, else in one line. */
export function JsonCell({ value, isLinked = false, isBlock = false }: CellProps) {
  if (isBlock && !isLinked && typeof value === 'object')
    return (
      <Box component="pre" tabIndex={0} sx={{ m: 0, p: 1, maxHeight: 320, overflow: 'auto', fontSize: '0.8125rem', bgcolor: 'action.hover', borderRadius: 1 }}>
        {JSON.stringify(value, null, 2)}
      </Box>
    );
  return <code style={LINE}>{isBlock ? JSON.stringify(value) : inLine(JSON.stringify(value))}</code>;
}
