import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Before the end is in sight, so that the next rows are there when it is. */
const MARGIN_PX = 400;

/** Tells when the end of a scroller is near, after it was scrolled and after it grew. */
export function useEndReached(scroller: RefObject<HTMLElement | null>, isWatching: boolean, onReached: () => void): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || !isWatching) return undefined;
    const check = () => {
      if (element.scrollTop + element.clientHeight >= element.scrollHeight - MARGIN_PX) onReached();
    };
    check();
    element.addEventListener('scroll', check, { passive: true });
    return () => element.removeEventListener('scroll', check);
  });
}
