import type { Format } from '../model';

/** What every cell gets. A value that is missing never reaches one. */
export interface CellProps {
  /** Neither `null` nor `undefined`. */
  value: unknown;
  format: Format;
  /** Whether the cell stands in a link already, where it must not hold another. */
  isLinked?: boolean;
  /** Whether there is room for more than a line. */
  isBlock?: boolean;
  /** Of links in the cell: -1 in a table, where arrows walk from cell to cell and Enter opens. */
  linkTabIndex?: -1;
}
