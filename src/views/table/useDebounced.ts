import { useCallback, useEffect, useRef } from 'react';

/** Shorter than between two letters of a quick typist. */
export const DEBOUNCE_MS = 120;

/** Tells the last value when values pause, and at once when whoever tells them is gone. */
export function useDebounced<T>(tell: (value: T) => void): (value: T) => void {
  const latest = useRef(tell);
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> }>();
  useEffect(() => {
    latest.current = tell;
  }, [tell]);
  const flush = useCallback(() => {
    if (!waiting.current) return;
    const { value, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = undefined;
    latest.current(value);
  }, []);
  useEffect(() => flush, [flush]);
  return useCallback(
    value => {
      clearTimeout(waiting.current?.timer);
      waiting.current = { value, timer: setTimeout(flush, DEBOUNCE_MS) };
    },
    [flush],
  );
}
