import { useEffect, useState } from 'react';
import Typography from '@mui/material/Typography';
import { waitText } from '../model';

/** Counts down until something is tried again by itself; a screen reader finds it, and is not told every second. */
export function NextTry({ at }: { at: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [at]);
  return (
    <Typography variant="body2" color="text.primary" role="timer" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {at > now ? `Next try in ${waitText(at - now)}.` : 'Next try: now.'}
    </Typography>
  );
}
