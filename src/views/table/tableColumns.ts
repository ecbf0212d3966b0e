import { textOf } from '../../cells';
import { compile } from '../../expressions';
import type { Column, ConfiguredView, Format, Json, RowAnswer, RowAnswers } from '../../model';
import { inferColumns, inferFormat } from '../../rows';
import { columnIds } from './columnIds';
import { isTable } from './definition';
import type { TableView } from './definition';

/** A column whose format is settled. */
export interface TableColumn extends Column {
  /** Names the column in the URL: its title in lower case, unique in the table. */
  id: string;
  format: Format;
  /** Whether nobody said which format: each value has its own then, as there are no values to choose by yet. */
  isFormatOpen?: boolean;
  /** The answers at which its values start; absent where they start at the row. */
  answers?: ColumnAnswers;
  /** In pixels; as wide as the values ask for where the operator says nothing. */
  width: number;
}

/** The answers that a column takes, of the requests of rows. */
export interface ColumnAnswers extends Pick<RowAnswers, 'subscribe'> {
  read: (row: Json) => RowAnswer;
}

/** Enough rows to tell a format by. */
const SAMPLE = 100;
const RIGHT: ReadonlyArray<Format['type']> = ['number', 'integer', 'percent', 'bytes', 'duration'];

/** The columns of a table: the operator's with the formats they leave open, or columns inferred from the rows. */
export function tableColumns(view: ConfiguredView | TableView, rows: readonly Json[]): TableColumn[] {
  const configured = isTable(view) ? view.columns : undefined;
  const columns = configured ?? inferColumns(rows, view.key);
  const open = isTable(view) ? view.open : undefined;
  const ids = columnIds(columns);
  return columns.map((column, index) => {
    const isJoined = column.rowRequest !== undefined;
    const values = isJoined ? [] : sample(column, rows);
    const format = column.format ?? inferFormat(lastName(column.value), values);
    const align = column.align ?? (RIGHT.includes(format.type) ? 'right' : undefined);
    const leads = index === 0 && column.open === undefined && open !== undefined;
    const width = column.width ?? Math.max(widthOf(column.title, values, format), isJoined ? JOINED_WIDTH : 0);
    return { ...column, id: ids[index] ?? '', format, width, ...(isJoined && !column.format && { isFormatOpen: true }), ...(align && { align }), ...(leads && { open }) };
  });
}

const [CHARACTER, PADDING, NARROWEST, WIDEST] = [8, 34, 72, 340];
/** Of columns whose values are not there yet, at least. */
const JOINED_WIDTH = 150;
/** In characters, for images whose size nobody knows yet. */
const SHORTEST_IMAGE = 6;
/** Digits and capitals need so much more than other letters; nobody wants to read half an id. */
const WIDER = 0.12;
/** Portals write titles in spaced capitals. */
const TITLE_CHARACTER = 9.6;
/** The header also holds the signs for sorting and filtering. */
const HEADER_SIGNS = 46;
/** In characters. */
const LONGEST = 400;

/** Fixed widths keep the columns from jumping while rows come into view; they fit what most rows hold. */
function widthOf(title: string, values: readonly Json[], format: Format): number {
  const lengths = values.map(value => shownLength(value, format)).sort((a, b) => a - b);
  const most = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  const needed = Math.max(most * CHARACTER + PADDING, title.length * TITLE_CHARACTER + PADDING + HEADER_SIGNS);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, needed)));
}

function shownLength(value: Json, format: Format): number {
  if (value === null) return 1;
  // No column is so wide, and long texts take long to format.
  const text = textOf(typeof value === 'string' ? value.slice(0, LONGEST) : value, format);
  if (format.type === 'link') return text.replace(/^https?:\/\/(www\.)?/, '').length;
  if (format.type === 'image') return /^(\/|data:)/.test(text) ? SHORTEST_IMAGE : text.length;
  return text.length + WIDER * (text.match(/[\dA-Z]/g)?.length ?? 0) + (format.type === 'badge' || format.type === 'boolean' ? 3 : 0);
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

/** The last name in an expression, which says most of what it means. */
export function lastName(expression: string): string {
  return /([A-Za-z_]\w*)"?\W*$/.exec(expression)?.[1] ?? expression;
}
