import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the person asks their system for as little motion as possible; followed. */
export function useIsQuiet(): boolean {
  return useSyncExternalStore(subscribe, isQuiet);
}

function subscribe(onChange: () => void): () => void {
  const list = globalThis.matchMedia?.(QUERY);
  list?.addEventListener?.('change', onChange);
  return () => list?.removeEventListener?.('change', onChange);
}

function isQuiet(): boolean {
  return globalThis.matchMedia?.(QUERY).matches ?? false;
}
