import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readState, writeState } from './tableState';
import type { TableState } from './tableState';

/** Changes parts of what a person chose, by what is chosen now where that matters. */
export type ChangeState = (change: Partial<TableState> | ((state: TableState) => Partial<TableState>)) => void;

/** What a person chose to see of a table, kept in the URL; typing replaces the entry of the history, the rest adds one. */
export function useTableState(view: string): [TableState, ChangeState] {
  const [parameters, setParameters] = useSearchParams();
  // Other parameters change nothing here: a table is not sorted anew because another one is.
  const own = writeState(new URLSearchParams(), view, readState(parameters, view)).toString();
  const before = useRef<TableState>();
  const state = useMemo(() => sharing(before.current, readState(new URLSearchParams(own), view)), [own, view]);
  before.current = state;
  // The router makes a new function for every address; ours stays the same, so that headers need not be drawn again.
  const latest = useRef({ setParameters, state });
  useEffect(() => {
    latest.current = { setParameters, state };
  }, [setParameters, state]);
  const change = useCallback(
    (asked: Parameters<ChangeState>[0]) => {
      const part = typeof asked === 'function' ? asked(latest.current.state) : asked;
      latest.current.setParameters(current => writeState(current, view, { ...readState(current, view), ...part }), {
        replace: part.search !== undefined || isTyped(latest.current.state, part),
      });
    },
    [view],
  );
  return [state, change];
}

/** Whether a filter changes letter by letter, each of which would be a step back in the history. */
function isTyped({ filters: before }: TableState, { filters: after }: Partial<TableState>): boolean {
  return Object.entries(after ?? {}).some(([id, filter]) => filter.kind !== 'choice' && filter !== before[id]);
}

/** The parts of a state that are as they were, so that what shows them need not be drawn again. */
function sharing(before: TableState | undefined, { sort, search, filters }: TableState): TableState {
  if (!before) return { sort, search, filters };
  const shared = Object.entries(filters).map(([id, filter]) => [id, same(before.filters[id], filter)] as const);
  return { sort: same(before.sort, sort), search, filters: Object.fromEntries(shared) };
}

function same<T>(before: T | undefined, after: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
