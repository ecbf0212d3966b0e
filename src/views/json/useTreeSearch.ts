import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { matchingPlaces } from './treeNodes';
import type { TreeNode } from './treeNodes';

interface TreeSearching {
  text: string;
  /** What is marked: in small letters, a little behind the typing on a busy page. */
  sought: string;
  matches: readonly number[];
  /** Which of the matches was gone to; -1 for none. */
  current: number;
  type: (text: string) => void;
  step: (by: 1 | -1) => void;
}

/** What is searched in a tree, and which match was gone to last. `goTo` is told its place. */
export function useTreeSearch(nodes: readonly TreeNode[], goTo: (place: number) => void): TreeSearching {
  const [text, setText] = useState('');
  const [current, setCurrent] = useState(-1);
  const sought = useDeferredValue(text).trim().toLowerCase();
  const matches = useMemo(() => matchingPlaces(nodes, sought), [nodes, sought]);
  const type = useCallback((typed: string) => {
    setText(typed);
    setCurrent(-1);
  }, []);
  const step = useCallback(
    (by: 1 | -1) => {
      const next = current < 0 && by < 0 ? matches.length - 1 : (current + by + matches.length) % matches.length;
      const place = matches[next];
      if (place === undefined) return;
      setCurrent(next);
      goTo(place);
    },
    [matches, current, goTo],
  );
  // A fresh answer may have fewer.
  return { text, sought, matches, current: current < matches.length ? current : -1, type, step };
}
