import { useEffect, useMemo } from 'react';
import type { Json, RowAnswers } from '../../model';
import type { TableColumn } from './tableColumns';

/** Asks for all answers of a row for as long as it is shown. */
export function useWatchedRow(rowAnswers: RowAnswers | undefined, row: Json, columns: readonly TableColumn[]): void {
  const names = useMemo(() => namesOf(columns), [columns]);
  useEffect(() => {
    const watch = rowAnswers?.watch();
    watch?.look([row], names);
    return watch?.end;
  }, [rowAnswers, row, names]);
}

/** Of the row requests whose answers columns take. */
export function namesOf(columns: readonly TableColumn[]): string[] {
  return [...new Set(columns.flatMap(({ rowRequest }) => rowRequest ?? []))];
}
