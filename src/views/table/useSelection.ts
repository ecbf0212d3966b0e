import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Json } from '../../model';
import { rowKeys } from '../../rows';

/** Which rows a person has selected. */
export interface Selection {
  /** Whether the row at a place among all rows is selected. */
  has: (at: number) => boolean;
  /** The selected rows that are there, in the order they came. */
  rows: readonly Json[];
  /** Those of them that are not shown. */
  hidden: readonly Json[];
  /** Of the rows shown. */
  head: 'all' | 'some' | 'none';
  /** Selects a row by where it stands among those shown, or no longer; with `isRange` all from the one before. */
  toggle: (position: number, isRange: boolean) => void;
  /** Selects all rows shown, or none of them. */
  toggleAll: () => void;
  clear: () => void;
}

const NO_KEYS: readonly string[] = [];
const NONE: ReadonlySet<string> = new Set();

/**
 * Keeps what is selected by what tells rows apart, so that it outlives new answers and another order.
 * @param shown - the rows that are shown, in order
 * @param isOn - whether rows can be selected; where not, this costs nothing
 */
export function useSelection(rows: readonly Json[], shown: readonly number[], isOn: boolean): Selection | undefined {
  const keys = useMemo(() => (isOn ? rowKeys(rows) : NO_KEYS), [rows, isOn]);
  const [chosen, setChosen] = useState(NONE);
  const anchor = useRef<string>();
  const latest = useRef({ keys, shown, chosen });
  useEffect(() => {
    latest.current = { keys, shown, chosen };
  });
  const toggle = useCallback((position: number, isRange: boolean) => {
    const now = latest.current;
    const keyAt = (place: number) => now.keys[now.shown[place] ?? -1];
    const key = keyAt(position);
    if (key === undefined) return;
    const from = isRange ? now.shown.findIndex(at => now.keys[at] === anchor.current) : -1;
    const [first, last] = from < 0 ? [position, position] : [Math.min(from, position), Math.max(from, position)];
    const next = new Set(now.chosen);
    const isWanted = !next.has(key);
    for (let place = first; place <= last; place += 1) {
      const each = keyAt(place);
      if (each !== undefined) next[isWanted ? 'add' : 'delete'](each);
    }
    anchor.current = key;
    setChosen(next);
  }, []);
  const clear = useCallback(() => setChosen(NONE), []);
  const toggleAll = useCallback(() => {
    const now = latest.current;
    const all = now.shown.flatMap(at => now.keys[at] ?? []);
    const next = new Set(now.chosen);
    const isWanted = !all.every(key => next.has(key));
    for (const key of all) next[isWanted ? 'add' : 'delete'](key);
    setChosen(next);
  }, []);
  return useMemo(() => {
    if (!isOn) return undefined;
    const has = (at: number) => chosen.has(keys[at] ?? '');
    const there = chosen.size === 0 ? [] : rows.filter((_row, at) => has(at));
    const inView = new Set(chosen.size === 0 ? [] : shown.filter(has));
    const hidden = inView.size === there.length ? [] : rows.filter((_row, at) => has(at) && !inView.has(at));
    const head = inView.size === 0 ? 'none' : inView.size === shown.length ? 'all' : 'some';
    return { has, rows: there, hidden, head, toggle, toggleAll, clear };
  }, [isOn, chosen, keys, rows, shown, toggle, toggleAll, clear]);
}
