import type { TableColumn } from './tableColumns';

/**
 * The same columns, one of which holds the row's link: where the one that leads somewhere is hidden or has no room, the first
 * that is shown does.
 * @param leading - the column whose link a click on a row follows
 */
export function withLink(columns: readonly TableColumn[], leading: TableColumn | undefined): readonly TableColumn[] {
  if (leading?.open === undefined || columns.some(({ open }) => open !== undefined)) return columns;
  return columns.map((column, index) => (index === 0 ? { ...column, open: leading.open } : column));
}
