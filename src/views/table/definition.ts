import * as z from 'zod/mini';
import { defineView, expression, joinKey, open, template } from '../../config/viewKit';
import type { ViewReader } from '../../config/viewKit';
import type { AutoView, Column, ConfiguredView, RowAction, View } from '../../model';
import { readJoined } from './readJoined';

export const DENSITIES = ['comfortable', 'compact'] as const;
/** How high the rows of a table are. */
export type Density = (typeof DENSITIES)[number];

/** How a service is told the order of its rows. */
export interface ServerSort {
  param: string;
  /** A text template over `column` and `direction`, which is `asc` or `desc`. */
  value: string;
  /** A parameter of its own for the direction. */
  directionParam?: string;
}

/** Rows that people sort, search and filter. */
export interface TableView extends ConfiguredView {
  type: 'table';
  columns?: Column[];
  /** What can be done with a row. */
  rowActions?: RowAction[];
  /** Where a click on a row leads. */
  open?: string;
  /** How the service sorts; without it, the rows that are loaded are sorted. */
  sort?: ServerSort;
  /** How the service searches; without it, the rows that are loaded are searched; `false` where there is no search. */
  search?: { param: string } | false;
  /** Until a person chooses another; `comfortable` when absent. */
  density?: Density;
  /** Whether people can save what is shown as a file; they can when absent. */
  export?: boolean;
}

/** What a table shows: its own view, or one that became a table by itself. */
export type TableSource = TableView | AutoView;

/** Whether a view was configured as a table. */
export function isTable(view: View): view is TableView {
  return view.type === 'table';
}

const param = z.string().check(z.minLength(1));
const sort = z.strictObject({ param, value: z.optional(template), directionParam: z.optional(param) });

export const table = defineView<TableView>()({
  type: 'table',
  shows: 'rows',
  skeleton: 'rows',
  essential: ['rows'],
  shape: ({ column, rowAction, request }) => ({
    rows: z.optional(expression),
    columns: z.optional(z.array(column)),
    rowActions: z.optional(z.array(rowAction)),
    rowRequests: z.optional(z.record(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_]*$/)), request)),
    open: z.optional(open),
    sort: z.optional(sort),
    search: z.optional(z.union([z.literal(false), z.strictObject({ param })])),
    density: z.optional(z.enum(DENSITIES)),
    export: z.optional(z.boolean()),
  }),
  read: ({ columns, rowActions, rowRequests, sort: order, ...values }, reader) => ({
    ...values,
    ...readSort(order, columns !== undefined, reader),
    ...readJoined(columns, rowRequests, order !== undefined, reader),
    ...(rowActions && { rowActions: reader.rowActions(rowActions, 'rowActions') }),
  }),
});

/** Columns that are inferred have no names that a service would know. */
function readSort(read: z.output<typeof sort> | undefined, hasColumns: boolean, { key, problems }: ViewReader): { sort?: ServerSort } {
  if (!read) return {};
  if (hasColumns) return { sort: { ...read, value: read.value ?? (read.directionParam === undefined ? '{column} {direction}' : '{column}') } };
  problems.push({ severity: 'error', key: joinKey(key, 'sort'), message: 'A table without columns cannot tell its service by which to sort.', expected: 'columns beside sort' });
  return {};
}
