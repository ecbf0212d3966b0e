import { useRef } from 'react';
import type { Json } from '../../model';

/** The rows by which columns are chosen: of rows that come page by page the first page, so that no column jumps later. */
export function useSample(rows: readonly Json[]): readonly Json[] {
  const sample = useRef(rows);
  const isContinued = rows.length >= sample.current.length && sample.current.length > 0 && sample.current.every((row, index) => row === rows[index]);
  if (!isContinued) sample.current = rows;
  return sample.current;
}
