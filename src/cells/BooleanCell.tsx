import Box from '@mui/material/Box';
import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import { readBoolean } from '../model';
import type { CellProps } from './CellProps';
import { plainText, textOf } from './textOf';

/** A tick or a cross with its word, so that it is not told by shape alone. */
export function BooleanCell({ value, format }: CellProps) {
  const truth = readBoolean(value);
  if (truth === undefined) return <>{plainText(value)}</>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      {truth ? <CheckIcon fontSize="inherit" color="success" /> : <CloseIcon fontSize="inherit" color="disabled" />}
      {textOf(value, format)}
    </Box>
  );
}
