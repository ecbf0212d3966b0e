import type { Outcome } from './outcomeOf';

/** How far one of many is. */
export type RunState =
  | { state: 'waiting' }
  | { state: 'underWay' }
  /** Nothing was sent: it was stopped before, or the very same was under way already. */
  | { state: 'leftOut'; why: 'stopped' | 'same' }
  | Outcome;

interface Options {
  /** Nothing more is begun once it is aborted; what is under way is waited for. */
  signal: AbortSignal;
  /** Called whenever one of them is further, by its place in the list. */
  onChange: (index: number, state: RunState) => void;
}

/** So many are under way at once, so that a service is not flooded. */
export const AT_ONCE = 3;

/**
 * Sends something for each of a list, each once, in order and a few at once.
 * @param send - never rejects; `undefined` where the very same is under way already
 * @returns when nothing is under way any more
 */
export async function runAll<T>(items: readonly T[], send: (item: T) => Promise<Outcome | undefined>, { signal, onChange }: Options): Promise<void> {
  const waiting = items.entries();
  const work = async () => {
    for (const [index, item] of waiting) {
      if (signal.aborted) {
        onChange(index, { state: 'leftOut', why: 'stopped' });
        continue;
      }
      onChange(index, { state: 'underWay' });
      onChange(index, (await send(item)) ?? { state: 'leftOut', why: 'same' });
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
}

/** The places of those that may be sent again: what failed, and never what may have been done. */
export function failedOnes(states: readonly RunState[]): number[] {
  return states.flatMap(({ state }, index) => (state === 'failed' ? [index] : []));
}
