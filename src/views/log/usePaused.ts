import { useCallback, useState } from 'react';
import type { LogLine } from '../../model';

interface Kept {
  lines: readonly LogLine[];
  dropped: number;
}

interface Paused extends Kept {
  isPaused: boolean;
  /** How many lines have come since. */
  missed: number;
  toggle: () => void;
}

/** Holds lines as they were when a person asked for it; what comes meanwhile is shown afterwards. */
export function usePaused(lines: readonly LogLine[], dropped: number): Paused {
  const [held, setHeld] = useState<Kept>();
  const toggle = useCallback(() => setHeld(held ? undefined : { lines, dropped }), [held, lines, dropped]);
  const missed = held ? Math.max(0, dropped + lines.length - held.dropped - held.lines.length) : 0;
  return { ...(held ?? { lines, dropped }), isPaused: held !== undefined, missed, toggle };
}
