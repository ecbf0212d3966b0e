import type { Json, Scopes } from '../../model';
import { readValue } from '../readValue';
import type { ColumnReading } from '../readValue';
import { readJoinedValue } from './readJoinedValue';
import type { TableColumn } from './tableColumns';

/** What a column makes of a row. A column whose expression was lost has nothing to show; its head tells the problem. */
export function readColumn(column: TableColumn, row: Json, scopes: Scopes, route: string): ColumnReading {
  const isLost = column.value === '@' && column.problems.some(problem => problem.severity === 'error');
  if (isLost) return {};
  return column.rowRequest === undefined ? readValue(column, row, scopes, route) : readJoinedValue(column, row, scopes, route);
}
