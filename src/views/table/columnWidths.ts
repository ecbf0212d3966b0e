import type { TableColumn } from './tableColumns';

/** Bounds of a column's width in pixels: narrower ones cannot be got hold of again. */
export const [NARROWEST, WIDEST] = [56, 1200];

/** A table narrower than this, in pixels, keeps the columns that fit. */
export const NARROW_TABLE = 600;

/** Of the column at the end, in pixels: the button to a row's details. */
export const DETAILS_WIDTH = 44;

/** So many columns stay however narrow the table is. */
const FEWEST = 2;

/** A width within bounds, in whole pixels. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/**
 * The columns that fit into a narrow table, in their order: by `priority`, a lower one first, then by place. As soon as one
 * does not fit, those after it are left out as well, so that a less important one never takes its place.
 * @param available - in pixels
 */
export function fitColumns(columns: readonly TableColumn[], available: number): TableColumn[] {
  const ranked = columns.map((column, place) => ({ column, place, rank: column.priority ?? place + 1 })).sort((a, b) => a.rank - b.rank || a.place - b.place);
  const kept = new Set<TableColumn>();
  let room = available;
  for (const { column } of ranked) {
    room -= column.width;
    if (kept.size >= FEWEST && room < 0) break;
    kept.add(column);
  }
  return columns.filter(column => kept.has(column));
}

/**
 * The widths of columns so that together they take all the room there is: where there is more than they ask for, each in
 * proportion; where there is less, the widest give it, and those that ask for little keep it.
 * @param available - in pixels
 */
export function fillWidths(widths: readonly number[], available: number): number[] {
  const asked = sum(widths);
  if (asked === 0) return [...widths];
  const cap = asked > available ? fairShare(widths, available) : undefined;
  const filled = widths.map(width => Math.floor(cap === undefined ? (width * available) / asked : Math.min(width, cap)));
  const widest = widths.indexOf(Math.max(...widths));
  return filled.map((width, index) => (index === widest ? width + available - sum(filled) : width));
}

/** The width that no column may exceed so that all fit. */
function fairShare(widths: readonly number[], available: number): number {
  let [room, open] = [available, [...widths].sort((a, b) => a - b)];
  while (open[0] !== undefined && open[0] <= room / open.length) {
    room -= open[0];
    open = open.slice(1);
  }
  return room / Math.max(1, open.length);
}

/** Of all of them, in pixels. */
export function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
