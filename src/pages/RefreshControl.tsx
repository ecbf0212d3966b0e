import { useEffect, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { formatRelative } from '../cells';
import { useFreshness, useRefresh } from '../data';
import { MenuDownIcon, RefreshIcon } from '../ui';

/** How often a person may ask for new data, in milliseconds; 0 is never, `undefined` as configured. */
const CHOICES: ReadonlyArray<[string, number | undefined]> = [
  ['As configured', undefined],
  ['Every 10 seconds', 10_000],
  ['Every 30 seconds', 30_000],
  ['Every minute', 60_000],
  ['Every 5 minutes', 300_000],
  ['Off', 0],
];
const TICK_MS = 5_000;

/** The age of the oldest data on the page, a button for new data, and a menu of how often. */
export function RefreshControl() {
  const { oldest, isFetching, refresh } = useFreshness();
  const now = useClock();
  const age = oldest === undefined ? '' : formatRelative(Math.min(oldest, now), now);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center' }}>
      <Tooltip title="Load new data">
        <Button color="inherit" size="small" startIcon={<RefreshIcon />} onClick={refresh} aria-label={`Refresh${age === '' ? '' : `, last ${age}`}`}>
          {isFetching ? 'Loading…' : age === '' ? 'Refresh' : age}
        </Button>
      </Tooltip>
      <IntervalMenu />
    </Box>
  );
}

function IntervalMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { chosenMs, choose } = useRefresh();
  const pick = (ms: number | undefined) => {
    choose(ms);
    setAnchor(null);
  };
  return (
    <>
      <Tooltip title="How often">
        <IconButton color="inherit" size="small" aria-label="How often to refresh" aria-haspopup="menu" aria-expanded={anchor !== null} onClick={event => setAnchor(event.currentTarget)}>
          <MenuDownIcon />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {CHOICES.map(([label, ms]) => (
          <MenuItem key={label} selected={chosenMs === ms} onClick={() => pick(ms)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.max(now, 0);
}
