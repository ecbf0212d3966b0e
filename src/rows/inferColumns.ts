import { compile } from '../expressions';
import { isObject } from '../model';
import type { Column, Format, Json } from '../model';
import { fieldTree } from './fieldTree';
import { inferFormat } from './inferFormat';
import { isBlank } from './names';
import { rankFields } from './rankFields';
import type { RankedField } from './rankFields';
import { readFields, rowShape } from './readFields';
import type { Field } from './readFields';
import { titlesOf } from './titlesOf';

/** Rows beyond these add no columns: they are there to be shown, not to be studied. */
const SAMPLE = 200;
const MAX_COLUMNS = 15;
/** More fields than anybody reads; the raw response has the rest. */
const MAX_FIELDS = 100;
/** Numbers are read from the right. */
const NUMBERS: ReadonlyArray<Format['type']> = ['number', 'integer', 'percent', 'bytes', 'duration'];

/**
 * Chooses, orders and titles the columns of rows that come without any: names and ids first, long texts and objects last.
 * @param key - of the view, for the columns' own keys
 * @param most - how many columns there may be
 */
export function inferColumns(rows: readonly Json[], key = '', most = MAX_COLUMNS): Column[] {
  return infer(rows.slice(0, SAMPLE), key, most, false);
}

/** The fields of one object, as columns are chosen, but with everything that is in it. */
export function inferFields(object: Json, key = ''): Column[] {
  return infer([object], key, MAX_FIELDS, true);
}

function infer(sample: readonly Json[], key: string, most: number, isWhole: boolean): Column[] {
  const root = fieldTree(sample);
  const fields = readFields(root, isWhole)
    .filter(({ expression }) => isReadable(expression))
    .map(field => withValues(field, sample));
  if (fields.length === 0) return [column(key, '@', 'Value', inferFormat('value', sample))];
  const full = fields.filter(field => field.sample.some(value => !isBlank(value)));
  const ranked = rankFields(full.length > 0 ? full : fields, rowShape(root));
  const shown = chosen(ranked, most).sort((a, b) => a.rank - b.rank || a.order - b.order);
  const titles = titlesOf(shown);
  return shown.map(({ expression, format }, index) => column(key, expression, titles[index] ?? '', format));
}

/** A name may be longer than expressions may be; the raw response has its value. */
function isReadable(expression: string): boolean {
  try {
    return compile(expression) !== undefined;
  } catch {
    return false;
  }
}

function withValues(field: Field, rows: readonly Json[]): Field & { sample: Json[]; format: Format } {
  const sample = field.values ?? rows.filter(isObject).map(row => compile(field.expression).evaluate(row));
  return { ...field, sample, format: inferFormat(nameOf(field), sample) };
}

/** Formats go by names as well: that of a status is `status`, though its value is in `status.name`. */
function nameOf({ path, suffix }: Field): string {
  return suffix?.endsWith('time') || suffix?.endsWith('time)') ? 'time' : path.join('.');
}

/** What is worth seeing most; of equals the first. */
function chosen(fields: readonly RankedField[], most: number): RankedField[] {
  return [...fields].sort((a, b) => a.expendable - b.expendable || a.rank - b.rank || a.order - b.order).slice(0, most);
}

function column(key: string, value: string, title: string, format: Format): Column {
  const right = NUMBERS.includes(format.type);
  return { key: `${key}<inferred ${value}>`, title, value, format, ...(right && { align: 'right' as const }), problems: [] };
}
