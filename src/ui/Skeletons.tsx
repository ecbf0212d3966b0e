import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { View } from '../model';
import { Delayed } from './Delayed';

const ROWS = [0, 1, 2, 3, 4, 5];

/** The shape of what comes, until it comes. */
export function ViewSkeleton({ type }: { type: View['type'] }) {
  return (
    <Box role="status" aria-label="Loading" sx={{ p: 2, minHeight: 160 }}>
      <Delayed>{type === 'details' ? <Fields /> : <Lines tall={type !== 'json'} />}</Delayed>
    </Box>
  );
}

function Lines({ tall }: { tall: boolean }) {
  return (
    <>
      {ROWS.map(row => (
        <Skeleton key={row} height={tall ? 37 : 24} width={tall ? '100%' : `${90 - 9 * row}%`} />
      ))}
    </>
  );
}

function Fields() {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: 2 }}>
      {ROWS.map(row => (
        <Box key={row}>
          <Skeleton width="40%" height={18} />
          <Skeleton width="80%" height={26} />
        </Box>
      ))}
    </Box>
  );
}
