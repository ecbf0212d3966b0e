import { useEffect, useRef } from 'react';
import type { Action, Scopes } from '../../model';
import { Delayed } from '../../ui';
import type { ReturnFocus } from '../../ui';
import { ActionDialog } from './ActionDialog';
import { useForm } from './useForm';
import { useRun } from './useRun';

interface Props {
  action: Action;
  scopes: Scopes;
  returnTo: ReturnFocus;
  onEnd: () => void;
}

/** An action that somebody has chosen, until it is done or given up. What asks nothing is sent at once, and shows itself only when it takes long or goes wrong. */
export default function RunningAction({ action, scopes, returnTo, onEnd }: Props) {
  const form = useForm(action, scopes);
  const end = () => {
    onEnd();
    // After the dialog has let go of the focus.
    setTimeout(() => returnTo?.isConnected && returnTo.focus());
  };
  const isPlain = !isAsked(action);
  const run = useRun(
    action,
    () => {
      form.forget();
      end();
    },
    // What was typed is kept: nobody knows yet what becomes of the other.
    () => isPlain && end(),
  );
  const { send, outcome } = run;
  const isBegun = useRef(false);
  useEffect(() => {
    if (!isPlain || isBegun.current) return;
    isBegun.current = true;
    send(scopes);
  }, [isPlain, send, scopes]);
  const dialog = <ActionDialog {...{ action, scopes, run, form }} onClose={end} />;
  return isPlain && !outcome ? <Delayed>{dialog}</Delayed> : dialog;
}

function isAsked({ confirm, form, isDangerous }: Action): boolean {
  return confirm !== undefined || form !== undefined || isDangerous;
}
