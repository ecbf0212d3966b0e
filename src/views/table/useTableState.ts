import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readState, writeState } from './tableState';
import type { TableState } from './tableState';

/** What a person chose to see of a table, kept in the URL; typing replaces the entry of the history, the rest adds one. */
export function useTableState(view: string): [TableState, (change: Partial<TableState>) => void] {
  const [parameters, setParameters] = useSearchParams();
  // Other parameters change nothing here: a table is not sorted anew because another one is.
  const own = writeState(new URLSearchParams(), view, readState(parameters, view)).toString();
  const state = useMemo(() => readState(new URLSearchParams(own), view), [own, view]);
  // The router makes a new function for every address; ours stays the same, so that headers need not be drawn again.
  const latest = useRef({ setParameters, state });
  useEffect(() => {
    latest.current = { setParameters, state };
  }, [setParameters, state]);
  const change = useCallback(
    (part: Partial<TableState>) =>
      latest.current.setParameters(current => writeState(current, view, { ...readState(current, view), ...part }), {
        replace: part.search !== undefined || isTyped(latest.current.state, part),
      }),
    [view],
  );
  return [state, change];
}

/** Whether a filter changes letter by letter, each of which would be a step back in the history. */
function isTyped({ filters: before }: TableState, { filters: after }: Partial<TableState>): boolean {
  return Object.entries(after ?? {}).some(([id, filter]) => filter.kind !== 'choice' && filter !== before[id]);
}
