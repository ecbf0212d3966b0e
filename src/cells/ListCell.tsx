import Box from '@mui/material/Box';
import type { CellProps } from './CellProps';
import { plainText, textOf } from './textOf';

/** How many of a list fit a cell. */
const SHOWN = 3;

/** The first of a list, and how many more there are; the whole is on hover and read out. */
export function ListCell({ value, format }: CellProps) {
  if (!Array.isArray(value)) return <>{plainText(value)}</>;
  const rest = value.slice(SHOWN).map(plainText);
  if (rest.length === 0) return <>{textOf(value, format)}</>;
  return (
    <span title={textOf(value, format)}>
      {value.slice(0, SHOWN).map(plainText).join(', ')}{' '}
      <Box component="span" role="img" aria-label={`and ${rest.length} more: ${rest.join(', ')}`} sx={{ color: 'text.secondary' }}>
        +{rest.length}
      </Box>
    </span>
  );
}
