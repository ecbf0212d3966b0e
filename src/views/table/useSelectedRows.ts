import { useEffect, useMemo, useState } from 'react';
import type { Json, Scopes } from '../../model';
import { upTo } from '../../rows';
import { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { TableState } from './tableState';

/** The rows to show, in order; while they are worked out, those from before. */
export interface SelectedRows {
  index: TableIndex;
  selected: readonly number[];
  isWorking: boolean;
}

/** Filters and sorts the rows as a person chose, without holding up the page. */
export function useSelectedRows(rows: readonly Json[], columns: readonly TableColumn[], scopes: Scopes, state: TableState): SelectedRows {
  const index = useMemo(() => new TableIndex(rows, columns, scopes), [rows, columns, scopes]);
  const all = useMemo(() => upTo(rows.length), [rows]);
  const [result, setResult] = useState<{ index: TableIndex; state: TableState; selected: number[] }>();
  const isPlain = state.sort.length === 0 && state.search === '' && Object.keys(state.filters).length === 0;
  useEffect(() => {
    if (isPlain) return undefined;
    const abort = new AbortController();
    index.select(state, abort.signal).then(
      selected => {
        if (!abort.signal.aborted) setResult({ index, state, selected });
      },
      () => undefined,
    );
    return () => abort.abort();
  }, [index, state, isPlain]);
  if (isPlain) return { index, selected: all, isWorking: false };
  const isWorking = result?.index !== index || result.state !== state;
  // After a refresh the old order still names rows that exist.
  const known = result?.selected ?? all;
  const selected = result?.index === index || rows.length >= known.length ? known : known.filter(row => row < rows.length);
  return { index, selected, isWorking };
}
