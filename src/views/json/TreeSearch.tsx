import type { KeyboardEvent } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { numberFormat } from '../../cells';
import { SearchInput } from '../../ui';

interface Props {
  value: string;
  onChange: (value: string) => void;
  count: number;
  /** From 0; -1 before any match was gone to. */
  current: number;
  /** Goes to the next match, or to the previous one. */
  onStep: (by: 1 | -1) => void;
}

/** Searches a tree: Enter goes on, Shift with Enter goes back. */
export default function TreeSearch({ value, onChange, count, current, onStep }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onStep(event.shiftKey ? -1 : 1);
  };
  return (
    <Box onKeyDown={onKeyDown} sx={{ px: 2, pt: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      <Box sx={{ flex: '1 1 200px', maxWidth: 360 }}>
        <SearchInput label="Search names and values; Enter goes to the next match" placeholder="Search names and values" value={value} onChange={onChange} />
      </Box>
      <Typography role="status" variant="body2" color="text.secondary">
        {value.trim() === '' ? '' : found(count, current)}
      </Typography>
    </Box>
  );
}

function found(count: number, current: number): string {
  const number = numberFormat();
  if (count === 0) return 'No match';
  if (current >= 0) return `Match ${number.format(current + 1)} of ${number.format(count)}`;
  return count === 1 ? '1 match' : `${number.format(count)} matches`;
}
