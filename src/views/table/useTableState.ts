import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readState, writeState } from './tableState';
import type { TableState } from './tableState';

/** What a person chose to see of a table, kept in the URL; searching replaces the entry of the history, the rest adds one. */
export function useTableState(view: string): [TableState, (change: Partial<TableState>) => void] {
  const [parameters, setParameters] = useSearchParams();
  // Other parameters change nothing here: a table is not sorted anew because another one is.
  const own = writeState(new URLSearchParams(), view, readState(parameters, view)).toString();
  const state = useMemo(() => readState(new URLSearchParams(own), view), [own, view]);
  const change = useCallback(
    (part: Partial<TableState>) =>
      setParameters(current => writeState(current, view, { ...readState(current, view), ...part }), {
        replace: part.search !== undefined,
      }),
    [setParameters, view],
  );
  return [state, change];
}
