import { CELL } from './useGrid';

/** The signs for sorting and filtering beside a title, and the padding of a cell, in pixels. */
const [SIGNS, PADDING] = [46, 33];

/**
 * The width at which everything in a column's cells that are drawn can be seen, in pixels.
 * @param position - of the column among those drawn
 */
export function fittingWidth(scroller: HTMLElement | null, position: number): number | undefined {
  const cells = [...(scroller?.querySelectorAll<HTMLElement>(`[${CELL}$=":${position}"]`) ?? [])];
  if (cells.length === 0) return undefined;
  return Math.max(...cells.map(cell => contentWidth(cell) + PADDING + (cell.closest('th') ? SIGNS : 0)));
}

/** Of all that is in an element, also of what is cut off. */
function contentWidth(cell: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const inner = [...cell.querySelectorAll<HTMLElement>('*')].map(element => element.scrollWidth);
  return Math.ceil(Math.max(range.getBoundingClientRect().width, ...inner));
}
