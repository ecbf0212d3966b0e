import { useCallback, useSyncExternalStore } from 'react';
import type { Progress } from '../client';

/** Quick answers show no progress. */
const QUIET_MS = 500;
/** More often nobody could read it. */
const EVERY_MS = 100;

/** What is known of the answers that are under way, by the key of their request. */
const underWay = new Map<string, Progress>();
const listeners = new Set<() => void>();

/** Loads something, and makes known how much of it has arrived, from when it takes long until it is there. */
export async function withProgress<T>(key: string, load: (onProgress: (progress: Progress) => void) => Promise<T>): Promise<T> {
  let next = performance.now() + QUIET_MS;
  try {
    return await load(progress => {
      const now = performance.now();
      const isLast = progress.bytes === progress.total && underWay.has(key);
      if (now < next && !isLast) return;
      next = now + EVERY_MS;
      underWay.set(key, progress);
      notify();
    });
  } finally {
    if (underWay.delete(key)) notify();
  }
}

/** How much has arrived of what `withProgress` loads under the same key; `undefined` while there is nothing to show. */
export function useProgress(key: string): Progress | undefined {
  return useSyncExternalStore(subscribe, useCallback(() => underWay.get(key), [key]));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function notify(): void {
  for (const listener of listeners) listener();
}
