import { useMemo } from 'react';
import type { RowAction, Scopes } from '../../../model';
import type { BulkItem, ReturnFocus } from '../../../ui';
import { isShown } from '../../isShown';
import { useForm } from '../useForm';
import { BulkDialog } from './BulkDialog';
import { useBulkRun } from './useBulkRun';

interface Props {
  action: RowAction;
  items: readonly BulkItem[];
  scopes: Scopes;
  returnTo: ReturnFocus;
  onEnd: () => void;
}

/** An action for several rows that somebody has chosen, until it has ended or is given up. Rows where it is not offered are left out. */
export default function RunningBulk({ action, items: all, scopes, returnTo, onEnd }: Props) {
  const items = useMemo(() => all.filter(item => isShown(action.showIf, item.scopes, false)), [all, action]);
  const form = useForm(action, scopes);
  const run = useBulkRun(action, items, scopes);
  const close = () => {
    // What was typed may be wanted again where it was not done.
    if (run.phase === 'ended' && run.states.count('done') === items.length) form.forget();
    onEnd();
    // After the dialog has let go of the focus.
    setTimeout(() => returnTo?.isConnected && returnTo.focus());
  };
  return <BulkDialog {...{ action, items, scopes, run, form }} excluded={all.length - items.length} onClose={close} />;
}
