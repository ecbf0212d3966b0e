import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTypedStep } from '../../ui';
import { readState, writeState } from './tableState';
import type { TableState } from './tableState';

/** Changes parts of what a person chose, by what is chosen now where that matters. */
export type ChangeState = (change: Partial<TableState> | ((state: TableState) => Partial<TableState>)) => void;

/** What a person chose to see of a table, kept in the URL. Every choice is an entry of the history, and so is all that was typed into one field. */
export function useTableState(view: string): [TableState, ChangeState] {
  const [parameters, setParameters] = useSearchParams();
  // Other parameters change nothing here: a table is not sorted anew because another one is.
  const own = writeState(new URLSearchParams(), view, readState(parameters, view)).toString();
  const before = useRef<TableState>();
  const state = useMemo(() => sharing(before.current, readState(new URLSearchParams(own), view)), [own, view]);
  before.current = state;
  // The router makes a new function for every address; ours stays the same, so that headers need not be drawn again.
  const latest = useRef({ setParameters, state, parameters });
  useEffect(() => {
    latest.current = { setParameters, state, parameters };
  }, [setParameters, state, parameters]);
  const isSameStep = useTypedStep();
  const change = useCallback(
    (asked: Parameters<ChangeState>[0]) => {
      const { state: before, parameters: address, setParameters: go } = latest.current;
      const part = typeof asked === 'function' ? asked(before) : asked;
      const write = (current: URLSearchParams) => writeState(current, view, { ...readState(current, view), ...part });
      go(write, { replace: isSameStep(typedField(before, part), address, write(address)) });
    },
    [view, isSameStep],
  );
  return [state, change];
}

/** The field that changes letter by letter; `undefined` where something was chosen. */
function typedField({ filters: before }: TableState, { search, filters: after }: Partial<TableState>): string | undefined {
  if (search !== undefined && after === undefined) return 'search';
  return Object.entries(after ?? {}).find(([id, filter]) => filter.kind !== 'choice' && filter !== before[id])?.[0];
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
