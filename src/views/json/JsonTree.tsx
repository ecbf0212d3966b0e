import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';
import Box from '@mui/material/Box';
import type { Json } from '../../model';
import { Announcement } from '../../ui';
import { Cuts } from './Cuts';
import { limitTree } from './limitTree';
import { TreeRow } from './TreeRow';
import { listNodes } from './treeNodes';
import { treeKeys } from './treeKeys';
import { treeStyles } from './treeStyles';
import { useCopyNode } from './useCopyNode';
import { useOpenNodes } from './useOpenNodes';
import { useTreeSearch } from './useTreeSearch';

const TreeSearch = lazy(() => import('./TreeSearch'));

/** So many values are seen at a glance; more get a field to search. */
const A_HANDFUL = 12;

/** A value as a tree that opens and closes, is searched, and copied from; of a very large one the first part, which it says. */
export function JsonTree({ value, label, maxHeight }: { value: Json; label: string; maxHeight: number }) {
  const limited = useMemo(() => limitTree(value), [value]);
  const nodes = useMemo(() => listNodes(limited.value), [limited]);
  const whole = useMemo(() => new Map(limited.cuts.map(({ path, of }) => [path, of])), [limited]);
  const { isOpen, visible, setOpen, reveal } = useOpenNodes(nodes);
  const { copy, copied } = useCopyNode(value);
  const { box, active, hovered, goTo, show, onFocus, onMouseOver, onMouseLeave } = useActive(visible);
  const find = useCallback(
    (place: number) => {
      const node = nodes[place];
      if (node) reveal(node);
      show(place);
    },
    [nodes, reveal, show],
  );
  const search = useTreeSearch(nodes, find);
  const onKeyDown = treeKeys({ nodes, visible, active, isOpen, setOpen, goTo, copy });
  const onClick = (event: SyntheticEvent) => {
    const node = nodes[placeOf(event.target)];
    const isSelecting = (globalThis.getSelection()?.toString() ?? '') !== '';
    if (node && !isSelecting && !(event.target as Element).closest('button')) setOpen(node, !isOpen(node));
  };
  return (
    <>
      <Cuts cuts={limited.cuts} />
      {nodes.length > A_HANDFUL && (
        <Suspense fallback={<Box sx={{ height: 56 }} />}>
          <TreeSearch value={search.text} onChange={search.type} count={search.matches.length} current={search.current} onStep={search.step} />
        </Suspense>
      )}
      <Announcement text={copied} />
      <Box ref={box} sx={{ p: 2, maxHeight, overflow: 'auto', fontFamily: 'monospace', fontSize: '0.8125rem', ...treeStyles }} role="region" aria-label={label}>
        <Box role="tree" tabIndex={-1} aria-label={label} {...{ onKeyDown, onClick, onFocus, onMouseOver, onMouseLeave }}>
          {visible.map(place => {
            const node = nodes[place];
            if (!node) return null;
            const isActive = place === active;
            const isFound = search.matches[search.current] === place;
            return <TreeRow key={node.path} {...{ node, place, isActive, isFound, copy }} isOpen={isOpen(node)} hasButtons={isActive || place === hovered} search={search.sought} of={whole.get(node.path) ?? node.size} />;
          })}
        </Box>
      </Box>
    </>
  );
}

/** The node that Tab leads to, and the one under the pointer. */
function useActive(visible: readonly number[]) {
  const box = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState(0);
  const [hovered, setHovered] = useState(-1);
  const [shown, setShown] = useState<{ place: number }>();
  const row = (place: number) => box.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  // What was hidden is in the page only after it was drawn.
  useEffect(() => {
    if (shown) row(shown.place)?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);
  const goTo = useCallback((place: number) => row(place)?.focus(), []);
  const show = useCallback((place: number) => {
    setChosen(place);
    setShown({ place });
  }, []);
  const onFocus = useCallback(({ target }: SyntheticEvent) => setChosen(before => (placeOf(target) >= 0 ? placeOf(target) : before)), []);
  const onMouseOver = useCallback(({ target }: SyntheticEvent) => setHovered(placeOf(target)), []);
  const onMouseLeave = useCallback(() => setHovered(-1), []);
  return { box, active: visible.includes(chosen) ? chosen : 0, hovered, goTo, show, onFocus, onMouseOver, onMouseLeave };
}

/** The place of the node in which something happened; -1 for none. */
const placeOf = (target: EventTarget): number => Number((target as Element).closest('[data-place]')?.getAttribute('data-place') ?? -1);
