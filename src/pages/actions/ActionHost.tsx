import { Suspense, lazy, useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Action, RowAction, Scopes } from '../../model';
import { ActionsContext, ErrorBoundary } from '../../ui';
import type { Actions, BulkItem, ReturnFocus } from '../../ui';

/** Loaded when somebody does something. */
const RunningAction = lazy(() => import('./RunningAction'));
const RunningBulk = lazy(() => import('./bulk/RunningBulk'));
const BulkBar = lazy(() => import('./bulk/BulkBar'));
const RowMenu = lazy(() => import('./RowMenu'));
const ActionButtons = lazy(() => import('./ActionButtons'));

interface Started {
  id: number;
  action: Action;
  scopes: Scopes;
  returnTo: ReturnFocus;
}

interface StartedBulk extends Started {
  action: RowAction;
  items: readonly BulkItem[];
}

/** Runs the actions of a page above its views, so that what is typed and what is under way outlive every new answer. */
export function ActionHost({ children }: { children: ReactNode }) {
  const [started, setStarted] = useState<ReadonlyArray<Started | StartedBulk>>([]);
  const count = useRef(0);
  const start = useCallback((action: Action, scopes: Scopes, returnTo: ReturnFocus = null) => {
    count.current += 1;
    const next = { id: count.current, action, scopes, returnTo };
    setStarted(all => [...all, next]);
  }, []);
  const startBulk = useCallback((action: RowAction, items: readonly BulkItem[], scopes: Scopes, returnTo: ReturnFocus = null) => {
    count.current += 1;
    const next = { id: count.current, action, items, scopes, returnTo };
    setStarted(all => [...all, next]);
  }, []);
  const end = useCallback((id: number) => setStarted(all => all.filter(one => one.id !== id)), []);
  const actions = useMemo<Actions>(() => ({ start, startBulk, RowMenu, ActionButtons, BulkBar }), [start, startBulk]);
  return (
    <ActionsContext.Provider value={actions}>
      {children}
      {started.map(({ id, ...one }) => (
        <ErrorBoundary key={id} fallback={error => <MissingCode error={error} />}>
          <Suspense fallback={null}>
            {'items' in one ? <RunningBulk {...one} onEnd={() => end(id)} /> : <RunningAction {...one} onEnd={() => end(id)} />}
          </Suspense>
        </ErrorBoundary>
      ))}
    </ActionsContext.Provider>
  );
}

/** The page as a whole says so: without its code, nothing can be done on it. */
function MissingCode({ error }: { error: Error }): never {
  throw error;
}
