import { isObject, titleFromId } from '../model';
import type { Column, Format, Json } from '../model';
import { quote } from './findRows';
import { inferFormat } from './inferFormat';

/** Rows beyond these add no columns: they are there to be shown, not to be studied. */
const SAMPLE = 200;
const MAX_COLUMNS = 12;
const MAX_NESTING = 2;
/** Objects with more members than this are data, not structure, and stay one column. */
const MAX_MEMBERS = 8;
const LONG_TEXT = 120;
/** Numbers are read from the right. */
const NUMBERS: ReadonlyArray<Format['type']> = ['number', 'integer', 'percent', 'bytes', 'duration'];

interface Found {
  path: string[];
  values: Json[];
  order: number;
}

/**
 * Chooses, orders and titles the columns of rows that come without any: names first, long texts last.
 * @param key - of the view, for the columns' own keys
 * @param most - how many columns there may be
 */
export function inferColumns(rows: readonly Json[], key = '', most = MAX_COLUMNS): Column[] {
  const sample = rows.slice(0, SAMPLE);
  if (!sample.some(isObject)) return [column(key, [], '@', 'Value', inferFormat('value', sample))];
  const found = new Map<string, Found>();
  for (const row of sample) collect(row, [], found);
  const columns = [...found.values()].filter(({ values }) => values.some(value => value !== null && value !== ''));
  const shown = (columns.length > 0 ? columns : [...found.values()])
    .map(item => ({ ...item, format: inferFormat(item.path.join('.'), item.values), rank: rank(item) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, most);
  const titles = titlesOf(shown.map(({ path }) => path));
  return shown.map(({ path, format }, index) => column(key, path, path.map(quote).join('.'), titles[index] ?? '', format));
}

function column(key: string, path: string[], value: string, title: string, format: Format): Column {
  const right = NUMBERS.includes(format.type);
  return { key: `${key}<inferred ${path.join('.') || value}>`, title, value, format, ...(right && { align: 'right' as const }), problems: [] };
}

function collect(value: Json, path: string[], found: Map<string, Found>): void {
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const at = [...path, name];
    const opens = isObject(member) && at.length < MAX_NESTING + 1 && Object.keys(member).length <= MAX_MEMBERS && Object.keys(member).length > 0;
    if (opens) collect(member, at, found);
    else {
      const id = at.join('\u0000');
      const known = found.get(id) ?? { path: at, values: [], order: found.size };
      known.values.push(member);
      found.set(id, known);
    }
  }
}

/** Lower is further left. */
function rank({ path, values }: Found): number {
  const last = (path.at(-1) ?? '').toLowerCase();
  if (values.some(value => isObject(value) || (typeof value === 'string' && value.length > LONG_TEXT))) return 5;
  if (values.some(value => Array.isArray(value))) return 4;
  if (/^_|^(uid|self|href|etag|hash|kind|apiversion|resourceversion)$|^\$/.test(last)) return 3;
  if (path.length <= 2 && /^(name|title|displayname|fullname|login|label|summary)$/.test(last)) return 0;
  if (path.length <= 2 && /^(id|key|slug|code|number)$/.test(last)) return 0.5;
  return path.length > 2 ? 2 : 1;
}

/** The last name, with as much of the path before it as tells equal ones apart. */
function titlesOf(paths: string[][]): string[] {
  return paths.map(path => {
    for (let length = 1; length < path.length; length += 1) {
      const tail = path.slice(-length).join(' ');
      if (paths.filter(other => other.slice(-length).join(' ') === tail).length === 1) return titleFromId(tail);
    }
    return titleFromId(path.join(' '));
  });
}
