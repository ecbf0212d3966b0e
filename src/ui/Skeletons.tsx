import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { Delayed } from './Delayed';

const ROWS = [0, 1, 2, 3, 4, 5];

/** The outline of what a view shows. */
export type SkeletonShape = 'rows' | 'fields' | 'lines' | 'tiles' | 'block';

/** The shape of what comes, until it comes. */
export function ViewSkeleton({ shape }: { shape: SkeletonShape }) {
  return (
    <Box role="status" aria-label="Loading" sx={{ p: 2, minHeight: 160 }}>
      <Delayed>{OUTLINES[shape]}</Delayed>
    </Box>
  );
}

const OUTLINES: Record<SkeletonShape, ReactNode> = {
  rows: <Lines tall />,
  fields: <Fields />,
  lines: <Lines tall={false} />,
  tiles: <Tiles />,
  block: <Skeleton variant="rectangular" height={240} />,
};

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

function Tiles() {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))', gap: 2 }}>
      {ROWS.map(row => (
        <Skeleton key={row} variant="rounded" height={88} />
      ))}
    </Box>
  );
}
