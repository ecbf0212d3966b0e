import type { Format, Json, Scopes } from '../../model';
import { inferFormat } from '../../rows';
import { readValue } from '../readValue';
import type { ColumnReading } from '../readValue';
import { lastName } from './tableColumns';
import type { TableColumn } from './tableColumns';

/** What a column makes of the answer to the row's own request. A failed one costs this cell, and the hint says why. */
export function readJoinedValue(column: TableColumn, row: Json, scopes: Scopes, route: string): ColumnReading {
  const { value: answer, diagnosis } = column.answers?.read(row) ?? {};
  if (answer === undefined) return diagnosis ? { hint: diagnosis.title } : { isPending: true };
  const reading = readValue(column, row, scopes, route, answer);
  const hints = [diagnosis?.title, reading.hint].filter(Boolean);
  return { ...reading, format: formatAt(column, reading.value), ...(hints.length > 0 && { hint: hints.join(' ') }) };
}

/** The format of a value: its own where nobody said which, and there were no values to choose by. */
export function formatAt({ isFormatOpen, format, value: expression }: TableColumn, value: Json | undefined): Format {
  return isFormatOpen && value !== undefined ? inferFormat(lastName(expression), [value]) : format;
}
