import type { Check } from '../../data/health/useHealth';

/** The last check that did not find the service well; `undefined` when none is remembered. */
export function lastTrouble(history: readonly Check[]): Check | undefined {
  return [...history].reverse().find(({ health }) => health.state !== 'up');
}
