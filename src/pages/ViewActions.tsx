import { Suspense, useMemo } from 'react';
import type { Json, Scopes, View } from '../model';
import { useActions } from '../ui';

interface Props {
  view: View;
  scopes: Scopes;
  /** What the view itself shows, once that is there. */
  data?: Json;
}

/** What can be done with a view: buttons in its heading. */
export function ViewActions({ view: { actions = [] }, scopes, data }: Props) {
  const { ActionButtons } = useActions() ?? {};
  const own = useMemo(() => (data === undefined ? scopes : { ...scopes, data }), [scopes, data]);
  if (!ActionButtons || actions.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ActionButtons actions={actions} scopes={own} />
    </Suspense>
  );
}
