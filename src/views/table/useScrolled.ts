import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import type { TableState } from './tableState';

/** How far tables were scrolled, by where in the history they were shown, in pixels. */
const positions = new Map<string, number>();
/** So many are kept. */
const MOST = 100;

/**
 * Brings whoever comes back to a table to where they were, and whoever sorts or filters it to its first rows.
 * @param id - of the view
 */
export function useScrolled(scroller: RefObject<HTMLElement | null>, id: string, { sort, search, filters }: TableState): void {
  const { key, pathname } = useLocation();
  const place = `${key} ${pathname} ${id}`;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const top = positions.get(place);
    if (top !== undefined) element.scrollTop = top;
    const note = () => {
      positions.delete(place);
      positions.set(place, element.scrollTop);
      for (const oldest of positions.keys()) if (positions.size > MOST) positions.delete(oldest);
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => {
      // Where nothing was scrolled since the address changed, nothing was noted for it.
      note();
      element.removeEventListener('scroll', note);
    };
  }, [scroller, place]);
  const choice = useRef({ sort, search, filters });
  useEffect(() => {
    const { sort: order, search: words, filters: bounds } = choice.current;
    choice.current = { sort, search, filters };
    const isSame = order === sort && words === search && bounds === filters;
    if (!isSame && scroller.current && !positions.has(place)) scroller.current.scrollTop = 0;
  }, [scroller, place, sort, search, filters]);
}
