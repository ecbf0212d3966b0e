import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject, UIEventHandler } from 'react';
import type { LogLine } from '../../model';
import { LINE_HEIGHT } from './LogLines';

/** So near the end is at the end, in pixels. */
const NEAR = 8;

interface Follow {
  scroller: RefObject<HTMLDivElement>;
  onScroll: UIEventHandler<HTMLDivElement>;
  /** How far it is scrolled, and how high it is, in pixels. */
  view: { top: number; height: number };
  isFollowing: boolean;
  /** Goes to the end and stays there. */
  jump: () => void;
}

/**
 * Keeps a scroller at its end while lines come, until a person scrolls away; then what is seen stays where it is, though lines
 * above it are dropped.
 * @param choice - which lines are shown; those of another choice are elsewhere
 * @param height - of the scroller, in pixels
 * @param begins - whether it begins at the end
 */
export function useFollow(lines: readonly LogLine[], choice: string, height: number, begins: boolean): Follow {
  const scroller = useRef<HTMLDivElement>(null);
  const [isFollowing, setIsFollowing] = useState(begins);
  const [top, setTop] = useState(0);
  const before = useRef({ lines, choice });

  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const dropped = before.current.choice === choice ? goneBefore(before.current.lines, lines) : 0;
    before.current = { lines, choice };
    if (isFollowing) current.scrollTop = current.scrollHeight;
    else if (dropped > 0) current.scrollTop -= dropped * LINE_HEIGHT;
    setTop(current.scrollTop);
  }, [lines, choice, isFollowing]);

  const onScroll = useCallback<UIEventHandler<HTMLDivElement>>(({ currentTarget }) => {
    const { scrollTop, scrollHeight, clientHeight } = currentTarget;
    setTop(scrollTop);
    setIsFollowing(scrollHeight - scrollTop - clientHeight <= NEAR);
  }, []);
  const jump = useCallback(() => setIsFollowing(true), []);
  return { scroller, onScroll, view: { top, height }, isFollowing, jump };
}

/** How many lines were before those that are the first now. */
function goneBefore(before: readonly LogLine[], [first]: readonly LogLine[]): number {
  return first === undefined ? 0 : Math.max(0, before.findIndex(({ id }) => id >= first.id));
}
