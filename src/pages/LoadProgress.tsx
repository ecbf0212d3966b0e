import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { textOf } from '../cells';
import type { Progress } from '../client';

/** How much of a long answer has arrived. */
export function LoadProgress({ progress: { bytes, total } }: { progress: Progress }) {
  const size = (count: number) => textOf(count, { type: 'bytes' });
  const text = total === undefined ? `${size(bytes)} so far` : `${size(bytes)} of ${size(total)}`;
  return (
    <Box sx={{ px: 2, pt: 2 }}>
      <LinearProgress aria-label="Loading" aria-valuetext={text} {...(total !== undefined && { variant: 'determinate', value: (100 * bytes) / total })} />
      <Typography variant="caption" component="p" color="text.secondary" aria-hidden sx={{ mt: 0.5, fontVariantNumeric: 'tabular-nums' }}>
        {text}
      </Typography>
    </Box>
  );
}
