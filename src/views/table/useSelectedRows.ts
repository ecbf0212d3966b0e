import { useEffect, useMemo, useRef, useState } from 'react';
import type { Json, Scopes } from '../../model';
import { doSlice, inSlices, upTo, whenIdle } from '../../rows';
import type { Work } from '../../rows';
import { TableIndex } from './TableIndex';
import type { TableColumn } from './tableColumns';
import type { TableState } from './tableState';

/** The rows to show, in order; while they are worked out, those from before. */
export interface SelectedRows {
  index: TableIndex;
  selected: readonly number[];
  isWorking: boolean;
}

/** From so many rows on, evaluating and ordering them takes a part of a frame that a person might notice. */
const MANY = 500;

/** Filters and sorts the rows as a person chose: at once where that is quick, else without holding up the page. */
export function useSelectedRows(rows: readonly Json[], columns: readonly TableColumn[], scopes: Scopes, state: TableState): SelectedRows {
  const index = useMemo(() => new TableIndex(rows, columns, scopes), [rows, columns, scopes]);
  useEffect(() => (rows.length < MANY ? undefined : whenIdle(index.prepare())), [index, rows]);
  const selection = useMemo(() => select(index, state, rows.length), [index, state, rows]);
  const [later, setLater] = useState<{ of: Selection; selected: readonly number[] }>();
  useEffect(() => {
    if (selection.selected) return undefined;
    const abort = new AbortController();
    inSlices(selection.work, abort.signal).then(
      selected => {
        if (!abort.signal.aborted) setLater({ of: selection, selected });
      },
      () => undefined,
    );
    return () => abort.abort();
  }, [selection]);
  const selected = selection.selected ?? (later?.of === selection ? later.selected : undefined);
  const before = useRef<Shown>();
  const shown = useMemo(() => (selected ? { selected, count: rows.length } : stillThere(before.current, rows.length)), [selected, rows]);
  useEffect(() => {
    before.current = shown;
  }, [shown]);
  return { index, selected: shown.selected, isWorking: selected === undefined };
}

/** Less than anybody notices, and less than drawing the table twice. */
const AT_ONCE_MS = 20;

/** Rows that were worked out at once, or the work that is left. */
type Selection = { selected: readonly number[] } | { selected?: undefined; work: Work<readonly number[]> };

function select(index: TableIndex, state: TableState, count: number): Selection {
  const isPlain = state.sort.length === 0 && state.search === '' && Object.keys(state.filters).length === 0;
  if (isPlain) return { selected: upTo(count) };
  const work = index.select(state);
  const done = doSlice(work, AT_ONCE_MS);
  return done ? { selected: done.result } : { work };
}

/** Rows that were shown, and how many there were in all. */
interface Shown {
  selected: readonly number[];
  count: number;
}

/** After a refresh, the old order still names rows that exist. */
function stillThere(before: Shown | undefined, count: number): Shown {
  if (!before) return { selected: upTo(count), count };
  return before.count <= count ? before : { selected: before.selected.filter(row => row < count), count };
}
