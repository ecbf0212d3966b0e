import { compile } from '../../expressions';
import type { Column, Format, Json } from '../../model';
import { inferColumns, inferFormat } from '../../rows';
import type { ViewProps } from '../ViewProps';

/** A column whose format is settled. */
export interface TableColumn extends Column {
  format: Format;
}

/** Enough rows to tell a format by. */
const SAMPLE = 50;
const RIGHT: ReadonlyArray<Format['type']> = ['number', 'bytes'];

/** The columns of a table: the operator's with the formats they leave open, or columns inferred from the rows. */
export function tableColumns(view: ViewProps['view'], rows: readonly Json[]): TableColumn[] {
  const configured = view.type === 'table' ? view.columns : undefined;
  const columns = configured ?? inferColumns(rows, view.key);
  const open = view.type === 'table' ? view.open : undefined;
  return columns.map((column, index) => {
    const format = column.format ?? inferFormat(lastName(column.value), sample(column, rows));
    const align = column.align ?? (RIGHT.includes(format.type) ? 'right' : undefined);
    const leads = index === 0 && column.open === undefined && open !== undefined;
    return { ...column, format, ...(align && { align }), ...(leads && { open }) };
  });
}

function sample(column: Column, rows: readonly Json[]): Json[] {
  return rows.slice(0, SAMPLE).map(row => {
    try {
      return compile(column.value).evaluate(row, { row });
    } catch {
      return null;
    }
  });
}

function lastName(expression: string): string {
  return /([A-Za-z_]\w*)"?\W*$/.exec(expression)?.[1] ?? expression;
}
