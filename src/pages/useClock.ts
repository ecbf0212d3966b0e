import { useEffect, useState } from 'react';

const TICK_MS = 5_000;

/** The time in milliseconds since the epoch, every few seconds, for what tells an age. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.max(now, 0);
}
