import { Suspense, lazy, useState } from 'react';
import type { MouseEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { formatRelative } from '../cells';
import { useFreshness } from '../data';
import type { Freshness } from '../data';
import { MenuDownIcon, RefreshIcon } from '../ui';
import { useClock } from './useClock';

/** Few people choose, so few pay for the menu. */
const IntervalMenu = lazy(() => import('./IntervalMenu'));

/** The age of the oldest data on the page, a button for new data, and a menu of how often. */
export function RefreshControl() {
  return <RefreshBar freshness={useFreshness()} hint="Load new data" />;
}

/** The same for what is no data of a page. */
export function RefreshBar({ freshness, hint }: { freshness: Freshness; hint: string }) {
  const { oldest, isFetching, refresh } = freshness;
  const now = useClock();
  const age = oldest === undefined ? '' : formatRelative(Math.min(oldest, now), now);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center' }}>
      <Tooltip title={hint}>
        <Button color="inherit" size="small" startIcon={<RefreshIcon />} onClick={refresh} aria-label={`Refresh${age === '' ? '' : `, last ${age}`}`}>
          {isFetching ? 'Loading…' : age === '' ? 'Refresh' : age}
        </Button>
      </Tooltip>
      <IntervalButton />
    </Box>
  );
}

function IntervalButton() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isAsked, setAsked] = useState(false);
  const open = (event: MouseEvent<HTMLElement>) => {
    setAnchor(event.currentTarget);
    setAsked(true);
  };
  return (
    <>
      <Tooltip title="How often">
        <IconButton color="inherit" size="small" aria-label="How often to refresh" aria-haspopup="menu" aria-expanded={anchor !== null} onClick={open}>
          <MenuDownIcon />
        </IconButton>
      </Tooltip>
      {isAsked && (
        <Suspense fallback={null}>
          <IntervalMenu anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
