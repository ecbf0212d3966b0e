import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Json, RowAnswers } from '../../model';
import { choiceOf, placeColumns } from './columnChoice';
import type { PlacedColumn } from './columnChoice';
import type { TableSource } from './definition';
import { tableColumns } from './tableColumns';
import type { TableColumn } from './tableColumns';
import type { TablePreference } from './tablePreference';
import type { ChangePreference } from './useTablePreference';

/** The columns of a table, and how a person changes them. */
export interface Columns {
  /** All there are, as configured. */
  all: readonly TableColumn[];
  /** All in the person's order. */
  placed: readonly PlacedColumn[];
  /** Those to show, in order. */
  shown: readonly TableColumn[];
  place: (placed: readonly PlacedColumn[]) => void;
  /** Puts columns and their widths back as configured. */
  reset: () => void;
}

/**
 * The columns of a table as a link, else the person's choice, else the configuration says. A change is in the URL
 * (`<view>.columns=name,owner`), so that a link shows the same, and is remembered.
 */
export function useColumns(view: TableSource, rows: readonly Json[], { columns: choice }: TablePreference, prefer: ChangePreference, rowAnswers?: RowAnswers): Columns {
  const [parameters, setParameters] = useSearchParams();
  const steady = useSteadyColumns(view, rows);
  const all = useMemo(() => withAnswers(steady, rowAnswers), [steady, rowAnswers]);
  const name = `${view.id}.columns`;
  const listed = parameters.get(name) ?? undefined;
  const placed = useMemo(() => placeColumns(all, choice, listed?.split(',')), [all, choice, listed]);
  const shown = useMemo(() => placed.flatMap(({ column, isShown }) => (isShown ? [column] : [])), [placed]);
  const list = useCallback(
    (ids: readonly string[]) =>
      setParameters(
        current => {
          const changed = new URLSearchParams(current);
          if (ids.length === 0) changed.delete(name);
          else changed.set(name, ids.join(','));
          return changed;
        },
        { replace: true },
      ),
    [name, setParameters],
  );
  const place = useCallback(
    (next: readonly PlacedColumn[]) => {
      const chosen = choiceOf(next);
      const isConfigured = isSame(chosen, choiceOf(placeColumns(all)));
      prefer({ columns: isConfigured ? undefined : chosen });
      list(isConfigured ? [] : chosen.order.filter(id => !chosen.hidden.includes(id)));
    },
    [all, list, prefer],
  );
  const reset = useCallback(() => {
    prefer({ columns: undefined, widths: undefined });
    list([]);
  }, [list, prefer]);
  return { all, placed, shown, place, reset };
}

/** Tells columns where their answers are. */
function withAnswers(columns: readonly TableColumn[], rowAnswers: RowAnswers | undefined): readonly TableColumn[] {
  if (!rowAnswers) return columns;
  const { subscribe, read } = rowAnswers;
  return columns.map(column => (column.rowRequest === undefined ? column : { ...column, answers: { subscribe, read: row => read(column.rowRequest ?? '', row) } }));
}

/** Columns are chosen from the rows; new rows that call for the same ones change nothing, so that a refresh moves no edge. */
function useSteadyColumns(view: TableSource, rows: readonly Json[]): readonly TableColumn[] {
  const known = useRef<{ view: TableSource; columns: readonly TableColumn[] }>();
  return useMemo(() => {
    const before = known.current?.view === view ? known.current : undefined;
    if (before && rows.length === 0) return before.columns;
    const columns = tableColumns(view, rows);
    if (before && isSame(signature(before.columns), signature(columns))) return before.columns;
    known.current = { view, columns };
    return columns;
  }, [view, rows]);
}

function signature(columns: readonly TableColumn[]): unknown {
  return columns.map(({ id, value, format, align }) => [id, value, format, align]);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
