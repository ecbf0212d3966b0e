import { useCallback, useEffect, useRef, useState } from 'react';
import { alertApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { useActionSender } from '../../data';
import type { Outcome } from '../../data';
import type { Action, Scopes } from '../../model';
import { renderText } from '../../views';

/** How far an action is. */
export interface Run {
  isSending: boolean;
  /** Of the last try, when it was not done. */
  outcome?: Exclude<Outcome, { state: 'done' }>;
  /** Sends the action; while it is under way nothing is sent. */
  send: (scopes: Scopes) => void;
}

/**
 * Sends an action when it is wanted, says when it was done, and asks for what it may have changed.
 * @param onSame - called when the very same was under way already, so that nothing was sent
 */
export function useRun(action: Action, onDone: () => void, onSame: () => void): Run {
  const sender = useActionSender();
  const alerts = useApiHolder().get(alertApiRef);
  const [state, setState] = useState<Omit<Run, 'send'>>({ isSending: false });
  // Two clicks come before one drawing.
  const isSending = useRef(false);
  const latest = useRef({ onDone, onSame });
  const isGone = useRef(false);
  useEffect(() => {
    latest.current = { onDone, onSame };
  });
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const send = useCallback(
    (scopes: Scopes) => {
      if (isSending.current) return;
      isSending.current = true;
      setState({ isSending: true });
      void sender.send(action, scopes).then(outcome => {
        isSending.current = false;
        if (outcome === undefined) {
          setState({ isSending: false });
          alerts?.post({ message: `${renderText(action.title, scopes)}: the very same is under way already.`, severity: 'info', display: 'transient' });
          latest.current.onSame();
        } else if (outcome.state === 'done') {
          setState({ isSending: false });
          alerts?.post({ message: successText(action, scopes), severity: 'success', display: 'transient' });
          latest.current.onDone();
        } else setState({ isSending: false, outcome });
        // Whoever has gone on to another page is told there.
        if (isGone.current && outcome && outcome.state !== 'done') alerts?.post({ message: [`${renderText(action.title, scopes)}:`, outcome.diagnosis.title, outcome.diagnosis.advice].filter(Boolean).join(' '), severity: 'warning' });
        // Of what nobody knows, the page is the place to look.
        if (outcome && outcome.state !== 'failed') sender.refresh(action);
      });
    },
    [action, sender, alerts],
  );
  return { ...state, send };
}

/** What is said when an action was done. */
export function successText({ success, title }: Action, scopes: Scopes): string {
  const text = success === undefined ? '' : renderText(success, scopes);
  return text === '' ? `${renderText(title, scopes)}: done.` : text;
}
