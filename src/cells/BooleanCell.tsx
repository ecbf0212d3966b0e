import Box from '@mui/material/Box';
import SvgIcon from '@mui/material/SvgIcon';
import type { CellProps } from './CellProps';
import { asBoolean, plainText, textOf } from './textOf';

const YES = 'M9 16.17 4.83 12l-1.42 1.41L9 19 21 7l-1.41-1.41z';
const NO = 'M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z';

/** A tick or a cross with its word, so that it is not told by shape alone. */
export function BooleanCell({ value, format }: CellProps) {
  const truth = asBoolean(value);
  if (truth === undefined) return <>{plainText(value)}</>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <SvgIcon fontSize="inherit" color={truth ? 'success' : 'disabled'} aria-hidden>
        <path d={truth ? YES : NO} />
      </SvgIcon>
      {textOf(value, format)}
    </Box>
  );
}
