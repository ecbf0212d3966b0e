import type { Format } from '../model';

/** What every cell gets. A value that is missing never reaches one. */
export interface CellProps {
  /** Neither `null` nor `undefined`. */
  value: unknown;
  format: Format;
}
