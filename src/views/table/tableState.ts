/** One column of the order, by its id. */
export interface Sorting {
  id: string;
  descending: boolean;
}

/** A filter of one column. Bounds are included; times are milliseconds since the epoch. */
export type Filter = { kind: 'text'; text: string } | { kind: 'choice'; values: string[] } | { kind: 'range'; from?: number; to?: number };

/** What a person chose to see of a table; everything in it is in the URL. */
export interface TableState {
  sort: Sorting[];
  search: string;
  filters: Record<string, Filter>;
}

/**
 * Reads a table's state from the URL: `<view>.sort=name,-age`, `<view>.search=…`, `<view>.filter.<column>=…`, where a
 * filter is `~text`, `from..to`, or values, one parameter each.
 */
export function readState(parameters: URLSearchParams, view: string): TableState {
  const sort = (parameters.get(`${view}.sort`) ?? '')
    .split(',')
    .filter(Boolean)
    .map(part => (part.startsWith('-') ? { id: part.slice(1), descending: true } : { id: part, descending: false }))
    // By a column once: what comes after cannot change the order.
    .filter(({ id }, index, all) => all.findIndex(other => other.id === id) === index);
  const filters: TableState['filters'] = {};
  const prefix = `${view}.filter.`;
  for (const name of new Set(parameters.keys())) {
    if (name.startsWith(prefix)) filters[name.slice(prefix.length)] = readFilter(parameters.getAll(name));
  }
  return { sort, search: parameters.get(`${view}.search`) ?? '', filters };
}

/** Writes a table's state into the URL; parameters that are not this table's survive. */
export function writeState(parameters: URLSearchParams, view: string, state: TableState): URLSearchParams {
  const written = new URLSearchParams([...parameters].filter(([name]) => !isOurs(name, view)));
  if (state.sort.length > 0) written.set(`${view}.sort`, state.sort.map(({ id, descending }) => `${descending ? '-' : ''}${id}`).join(','));
  if (state.search !== '') written.set(`${view}.search`, state.search);
  for (const [id, filter] of Object.entries(state.filters)) {
    for (const text of writeFilter(filter)) written.append(`${view}.filter.${id}`, text);
  }
  return written;
}

/** Sorts by one column: ascending, then descending, then as it came. With `add`, besides the columns sorted by already. */
export function nextSort(sort: readonly Sorting[], id: string, add: boolean): Sorting[] {
  const known = sort.find(item => item.id === id);
  const next = known === undefined ? { id, descending: false } : known.descending ? undefined : { id, descending: true };
  if (!add) return next ? [next] : [];
  const others = sort.filter(item => item.id !== id);
  if (!next) return others;
  return known ? sort.map(item => (item.id === id ? next : item)) : [...sort, next];
}

function isOurs(name: string, view: string): boolean {
  return name === `${view}.sort` || name === `${view}.search` || name.startsWith(`${view}.filter.`);
}

function readFilter(texts: string[]): Filter {
  const [first = ''] = texts;
  if (first.startsWith('~')) return { kind: 'text', text: first.slice(1) };
  const range = /^(-?[\d.e+]*)\.\.(-?[\d.e+]*)$/.exec(first);
  if (range && texts.length === 1) {
    const [from, to] = [bound(range[1]), bound(range[2])];
    return { kind: 'range', ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  }
  return { kind: 'choice', values: texts.map(text => text.replace(/^=/, '')) };
}

function writeFilter(filter: Filter): string[] {
  switch (filter.kind) {
    case 'text':
      return filter.text === '' ? [] : [`~${filter.text}`];
    case 'range':
      return filter.from === undefined && filter.to === undefined ? [] : [`${filter.from ?? ''}..${filter.to ?? ''}`];
    case 'choice':
      // The sign keeps a value that looks like another kind of filter from being read as one.
      return filter.values.map(value => (/^[~=]|\.\./.test(value) ? `=${value}` : value));
  }
}

function bound(text: string | undefined): number | undefined {
  const number = Number(text);
  return text === undefined || text === '' || !Number.isFinite(number) ? undefined : number;
}
