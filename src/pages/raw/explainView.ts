import { compile } from '../../expressions';
import type { Column, Format, Json, Scopes } from '../../model';
import { inferColumns, inferFormat } from '../../rows';
import type { Decoded } from '../../rows';
import { isDetails, isTable } from '../../views';
import type { ViewName } from '../../views';
import { tableColumns } from '../../views/table/tableColumns';
import { selectView } from '../selectView';
import type { ValidView } from '../selectView';

/** What made a column, or a field of details. */
export interface ExplainedColumn {
  title: string;
  value: string;
  format: Format;
  /** The name of the row request at whose answer it starts, instead of the row. */
  rowRequest?: string;
  /** What of it the operator wrote: everything, all but the format, or nothing. */
  origin: 'configured' | 'formatInferred' | 'inferred';
}

/** How a response became what a view shows. */
export interface ExplainedView {
  type: ViewName;
  /** Whether the view's type was chosen by itself. */
  isChosen: boolean;
  /** Of details, the one object. */
  rows: readonly Json[];
  /** The expression to the rows, or to the object; `@` is the whole response. */
  source?: string;
  isSourceConfigured: boolean;
  /** Empty for views without any. */
  columns: ExplainedColumn[];
}

/**
 * Explains a view. Rows and columns are found as the view itself finds them.
 * @param pages - the rows of all pages, where there are several
 * @returns `undefined` where the view itself says why it shows nothing
 */
export function explainView(view: ValidView, decoded: Decoded, pages: readonly Json[] | undefined, scopes: Scopes): ExplainedView | undefined {
  const selected = selectView(view, decoded, scopes);
  if ('diagnosis' in selected) return undefined;
  const { name: type, found } = selected;
  const isChosen = view.type === 'auto';
  if (type === 'table') {
    const rows = pages ?? found?.rows ?? [];
    const columns = tableColumns(view, rows).map(column => explained(column, isTable(view) ? view.columns : undefined));
    return { type, isChosen, rows, source: found?.source ?? '@', isSourceConfigured: view.rows !== undefined, columns };
  }
  const select = 'select' in view && typeof view.select === 'string' ? view.select : undefined;
  const source = { source: select ?? '@', isSourceConfigured: select !== undefined };
  if (type !== 'details') return { type, isChosen, rows: [], columns: [], ...source };
  const object = select === undefined ? decoded.value : valueOf(select, decoded.value, scopes);
  const fields = isDetails(view) ? view.fields : undefined;
  const columns = (fields ?? inferColumns([object], view.key, Infinity)).map(field =>
    explained({ ...field, format: field.format ?? inferFormat(field.value, [valueOf(field.value, object, scopes)]) }, fields),
  );
  return { type, isChosen, rows: [object], columns, ...source };
}

function explained({ key, title, value, format, rowRequest }: Column & { format: Format }, configured: readonly Column[] | undefined): ExplainedColumn {
  const own = configured?.find(column => column.key === key);
  return { title, value, format, ...(rowRequest !== undefined && { rowRequest }), origin: own ? (own.format ? 'configured' : 'formatInferred') : 'inferred' };
}

/** `null` where it cannot be evaluated. */
export function valueOf(source: string, row: Json, scopes: Scopes): Json {
  try {
    return compile(source).evaluate(row, { ...scopes, row });
  } catch {
    return null;
  }
}
