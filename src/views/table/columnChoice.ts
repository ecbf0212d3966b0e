import type { TableColumn } from './tableColumns';

/** What a person chose of a table's columns: how they are ordered, and which of them are hidden. */
export type ColumnChoice = {
  /** The ids of all columns there were at the time, in order. */
  order: string[];
  hidden: string[];
};

/** A column in its place, shown or not. */
export interface PlacedColumn {
  column: TableColumn;
  isShown: boolean;
}

/**
 * All columns in order, and which are shown. What is named but no longer exists is ignored, and columns that are new
 * appear beside the one they follow in the configuration. At least one is shown.
 * @param choice - what the person chose before
 * @param listed - the columns that a link names, which then are the ones shown
 */
export function placeColumns(columns: readonly TableColumn[], choice?: ColumnChoice, listed?: readonly string[]): PlacedColumn[] {
  const named = listed?.filter(id => columns.some(column => column.id === id)) ?? [];
  if (named.length > 0) return place(columns, named, column => named.includes(column.id));
  const isShown = (column: TableColumn) => (choice?.order.includes(column.id) ? !choice.hidden.includes(column.id) : !column.hide);
  const placed = place(columns, choice?.order ?? [], isShown);
  return placed.some(item => item.isShown) ? placed : placed.map((item, index) => ({ ...item, isShown: index === 0 }));
}

function place(columns: readonly TableColumn[], order: readonly string[], isShown: (column: TableColumn) => boolean): PlacedColumn[] {
  const placed = [...new Set(order)].flatMap(id => columns.find(column => column.id === id) ?? []);
  columns.forEach((column, index) => {
    if (placed.includes(column)) return;
    const before = columns[index - 1];
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, column);
  });
  return placed.map(column => ({ column, isShown: isShown(column) }));
}

/** The choice that makes these columns, in this order. */
export function choiceOf(placed: readonly PlacedColumn[]): ColumnChoice {
  return { order: placed.map(({ column }) => column.id), hidden: placed.filter(({ isShown }) => !isShown).map(({ column }) => column.id) };
}

/** The same columns with one shown or hidden; the last one stays. */
export function toggleColumn(placed: readonly PlacedColumn[], id: string): PlacedColumn[] {
  const next = placed.map(item => (item.column.id === id ? { ...item, isShown: !item.isShown } : item));
  return next.some(({ isShown }) => isShown) ? next : [...placed];
}

/**
 * The same columns with one moved.
 * @param steps - how many places to the right, or to the left where negative
 */
export function moveColumn(placed: readonly PlacedColumn[], id: string, steps: number): PlacedColumn[] {
  const from = placed.findIndex(({ column }) => column.id === id);
  const moved = placed[from];
  if (!moved) return [...placed];
  const others = placed.filter(item => item !== moved);
  const to = Math.max(0, Math.min(others.length, from + steps));
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
