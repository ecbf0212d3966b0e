import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

/** Quick answers should not flash a skeleton. */
const DELAY_MS = 150;

/** Shows its children only after a short while. */
export function Delayed({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return shown ? <>{children}</> : null;
}
