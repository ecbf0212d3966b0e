import { textOf } from '../../cells';
import type { Json, Scopes } from '../../model';
import { readColumn } from './readColumn';
import type { TableColumn } from './tableColumns';

/** In characters; what is longer names nothing. */
const LONGEST = 80;

/** By what a person knows a row: what stands in its first column that has something to say; empty where none has. */
export function rowName(columns: readonly TableColumn[], row: Json, scopes: Scopes, route: string): string {
  for (const column of columns) {
    // Answers of rows come late, and a name has to stay.
    if (column.rowRequest !== undefined) continue;
    const reading = readColumn(column, row, scopes, route);
    const text = textOf(reading.value, reading.format ?? column.format).trim();
    if (text !== '') return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }
  return '';
}
