import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { alertApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { failedOnes, runAll, useActionSender } from '../../../data';
import type { RunState } from '../../../data';
import type { Json, RowAction, Scopes } from '../../../model';
import type { BulkItem } from '../../../ui';
import { renderText } from '../../../views';
import { leftText } from './bulkTexts';
import { RowStates } from './RowStates';

/** How far an action for several rows is. */
export interface BulkRun {
  phase: 'asking' | 'running' | 'stopping' | 'ended';
  /** Of each row; the same object however far they are. */
  states: RowStates;
  /** Sends it for every row; with what was filled in, if anything was. */
  begin: (form?: Json) => void;
  /** Sends it again where it failed, and nowhere else. */
  retry: () => void;
  /** Begins nothing more. */
  stop: () => void;
}

/** Does an action with each of several rows, and asks once in the end for what it may have changed. */
export function useBulkRun(action: RowAction, items: readonly BulkItem[], scopes: Scopes): BulkRun {
  const sender = useActionSender();
  const alerts = useApiHolder().get(alertApiRef);
  // They go on when nothing is drawn any more.
  const [states] = useState(() => new RowStates(items.length));
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const [phase, setPhase] = useState<BulkRun['phase']>('asking');
  const typed = useRef<Json>();
  // While there is one, something is under way: two clicks come before one drawing.
  const abort = useRef<AbortController>();
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      // Whoever leaves the page can stop it no more.
      abort.current?.abort();
    };
  }, []);
  const isUnderWay = phase === 'running' || phase === 'stopping';
  useEffect(() => (isUnderWay ? askBeforeLeaving() : undefined), [isUnderWay]);
  const run = useCallback(
    (places: readonly number[]) => {
      if (abort.current) return;
      const { signal } = (abort.current = new AbortController());
      const onChange = (index: number, state: RunState) => {
        states.set(places[index] ?? -1, state);
        draw();
      };
      for (const place of places) states.set(place, { state: 'waiting' });
      setPhase('running');
      const send = (place: number) => sender.send(action, { ...items[place]?.scopes, ...(typed.current !== undefined && { form: typed.current }) });
      void runAll(places, send, { signal, onChange }).then(() => {
        abort.current = undefined;
        setPhase('ended');
        sender.refresh(action);
        // Whoever has gone on to another page is told there.
        if (isGone.current) alerts?.post(leftText(renderText(action.title, scopes), states));
      });
    },
    [action, items, states, sender, alerts, scopes],
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
  return { phase, states, begin, retry: () => run(failedOnes(states.all)), stop };
}

/** Has the browser ask whether the page is to be closed. */
function askBeforeLeaving(): () => void {
  const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', onLeave);
  return () => window.removeEventListener('beforeunload', onLeave);
}
