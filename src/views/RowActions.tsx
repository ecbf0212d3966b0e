import { Suspense, useMemo } from 'react';
import type { Json, RowAction, Scopes } from '../model';
import { useActions } from '../ui';

interface Props {
  actions: readonly RowAction[];
  row: Json;
  scopes: Scopes;
  /** Called when one of them is chosen. */
  onStart?: () => void;
  /** Where they are a menu; buttons when absent. */
  menu?: { anchor: HTMLElement; onClose: () => void; onDetails?: () => void };
}

/** What can be done with a row. */
export function RowActions({ actions, row, scopes, onStart, menu }: Props) {
  const parts = useActions();
  const own = useMemo(() => ({ ...scopes, row }), [scopes, row]);
  if (!parts) return null;
  const { RowMenu, ActionButtons } = parts;
  return <Suspense fallback={null}>{menu ? <RowMenu actions={actions} scopes={own} {...menu} /> : <ActionButtons actions={actions} scopes={own} onStart={onStart} />}</Suspense>;
}
