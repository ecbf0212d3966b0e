import { useCallback, useSyncExternalStore } from 'react';
import type { Json, RowAnswer } from '../../model';
import type { TableColumn } from './tableColumns';

/** What is known of the answer at which a column's value starts; nothing where it starts at the row. */
export function useRowAnswer({ answers }: TableColumn, row: Json): RowAnswer {
  const read = useCallback(() => answers?.read(row) ?? NOTHING, [answers, row]);
  return useSyncExternalStore(answers?.subscribe ?? neverChanges, read);
}

const NOTHING: RowAnswer = {};

function neverChanges(): () => void {
  return () => undefined;
}
