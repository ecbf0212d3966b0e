import { useCallback, useEffect, useRef, useState } from 'react';
import { failedOnes, runAll, useActionSender } from '../../../data';
import type { RunState } from '../../../data';
import type { Json, RowAction } from '../../../model';
import type { BulkItem } from '../../../ui';

/** How far an action for several rows is. */
export interface BulkRun {
  phase: 'asking' | 'running' | 'stopping' | 'ended';
  /** One for each row. */
  states: readonly RunState[];
  /** Sends it for every row; with what was filled in, if anything was. */
  begin: (form?: Json) => void;
  /** Sends it again where it failed, and nowhere else. */
  retry: () => void;
  /** Begins nothing more. */
  stop: () => void;
}

/** Does an action with each of several rows, and asks once in the end for what it may have changed. */
export function useBulkRun(action: RowAction, items: readonly BulkItem[]): BulkRun {
  const sender = useActionSender();
  const [states, setStates] = useState<readonly RunState[]>(() => items.map(() => ({ state: 'waiting' })));
  const [phase, setPhase] = useState<BulkRun['phase']>('asking');
  const typed = useRef<Json>();
  // While there is one, something is under way: two clicks come before one drawing.
  const abort = useRef<AbortController>();
  // Whoever leaves the page can stop it no more.
  useEffect(() => () => abort.current?.abort(), []);
  const run = useCallback(
    (places: readonly number[]) => {
      if (abort.current) return;
      const { signal } = (abort.current = new AbortController());
      const set = (place: number, state: RunState) => setStates(all => all.map((known, at) => (at === place ? state : known)));
      setPhase('running');
      setStates(all => all.map((known, at) => (places.includes(at) ? { state: 'waiting' } : known)));
      const send = (place: number) => sender.send(action, { ...items[place]?.scopes, ...(typed.current !== undefined && { form: typed.current }) });
      void runAll(places, send, { signal, onChange: (index, state) => set(places[index] ?? -1, state) }).then(() => {
        abort.current = undefined;
        setPhase('ended');
        sender.refresh(action);
      });
    },
    [action, items, sender],
  );
  const begin = useCallback(
    (form?: Json) => {
      typed.current = form;
      run([...items.keys()]);
    },
    [items, run],
  );
  const stop = useCallback(() => {
    abort.current?.abort();
    setPhase(known => (known === 'running' ? 'stopping' : known));
  }, []);
  return { phase, states, begin, retry: () => run(failedOnes(states)), stop };
}
