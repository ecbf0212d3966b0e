import { isObject } from '../model';
import type { Json, JsonObject } from '../model';
import { hasIdentity } from './names';
import { quote } from './quote';

/** Lists that accompany the rows and never are them. */
const NEVER = ['errors', 'warnings'];
/** Lists that accompany the rows where there are others. */
const BESIDE = ['messages', 'links', '_links'];
/** Names under which APIs put their rows, tried in this order before any other. */
const COMMON = ['items', 'data', 'results', 'value', 'values', 'rows', 'records', 'entries', 'content', 'hits.hits', 'data.items', 'data.result', 'data.results'];
const TOTALS = ['total', 'count', 'totalCount', 'totalElements', 'total_count'];
/** How far down lists are looked for. */
const MAX_DEPTH = 4;
/** Rows that are compared to find the main list. */
const SAMPLE = 20;

interface Candidate {
  path: string;
  value: Json[];
}

/** The expression to the one list of objects, else to the one list, of a body; `undefined` when neither is clear. */
export function guessList(body: JsonObject): string | undefined {
  const near = [...listsAt(body, 1), ...listsAt(body, 2)];
  return chooseAmong(near, body) ?? emptyHal(body) ?? chooseDeep(body);
}

/** Whether rows are expected under this name whatever else the body holds. */
export function isCommonName(path: string): boolean {
  return COMMON.includes(path);
}

function chooseAmong(lists: Candidate[], body: JsonObject): string | undefined {
  const common = (from: Candidate[]) => COMMON.flatMap(path => from.filter(candidate => candidate.path === path))[0]?.path;
  const hasCommon = common(lists) !== undefined || nullList(body) !== undefined;
  const full = lists.filter(({ path, value }) => isListOfObjects(value) && !(hasCommon && BESIDE.includes(path)));
  const embedded = [...full, ...lists].find(({ path }) => path.startsWith('_embedded.'));
  const empty = lists.filter(({ value }) => value.length === 0);
  return common(full) ?? embedded?.path ?? (full.length > 0 ? common(empty) : undefined) ?? main(full) ?? (full.length === 0 ? (common(lists) ?? only(lists)) : undefined) ?? nullList(body);
}

/** What GraphQL and others wrap several times: the first level with one main list. */
function chooseDeep(body: JsonObject): string | undefined {
  for (let depth = 3; depth <= MAX_DEPTH; depth += 1) {
    const full = listsAt(body, depth).filter(({ value }) => isListOfObjects(value));
    if (full.length > 0) return main(full);
  }
  return undefined;
}

/** The lists at a depth. What is one thing of its own keeps its lists, but for those of common names. */
function listsAt(body: JsonObject, depth: number): Candidate[] {
  let level: Array<{ path: string; value: Json; isPart: boolean }> = [{ path: '', value: body, isPart: false }];
  for (let at = 0; at < depth; at += 1) {
    level = level.flatMap(({ path, value, isPart }) => {
      if (!isObject(value)) return [];
      const within = isPart || (depth > 1 && hasIdentity(value));
      return Object.entries(value).map(([name, member]) => ({ path: path === '' ? quote(name) : `${path}.${quote(name)}`, value: member, isPart: within }));
    });
  }
  return level.flatMap(({ path, value, isPart }) => (Array.isArray(value) && !NEVER.includes(path) && (!isPart || isCommonName(path)) ? [{ path, value }] : []));
}

function isListOfObjects(value: Json[]): boolean {
  return value.length > 0 && value.every(item => isObject(item));
}

/** The only list, or the one whose rows have at least twice as much to say as those of any other. */
function main(lists: Candidate[]): string | undefined {
  const [first, second] = lists.map(({ path, value }) => ({ path, members: memberCount(value) })).sort((a, b) => b.members - a.members);
  return first && (second === undefined || first.members >= 2 * second.members) ? first.path : undefined;
}

function memberCount(rows: Json[]): number {
  return new Set(rows.slice(0, SAMPLE).flatMap(row => (isObject(row) ? Object.keys(row) : []))).size;
}

/** Lists such as `hosts: []` beside others say little, so only a body's single list counts. */
function only(lists: Candidate[]): string | undefined {
  const [first] = lists;
  return lists.length === 1 && first && (first.value.length === 0 || first.value.some(item => typeof item !== 'object')) && !first.path.includes('.') ? first.path : undefined;
}

/** Some services write `items: null` for an empty list. */
function nullList(body: JsonObject): string | undefined {
  return COMMON.find(name => name in body && body[name] === null);
}

/** Services of HAL leave `_embedded` out of a list that is empty; only a total of 0 tells it from a single thing. */
function emptyHal(body: JsonObject): string | undefined {
  if (!('_links' in body) || '_embedded' in body) return undefined;
  const places = [body, isObject(body.page) ? body.page : {}];
  return places.some(place => TOTALS.some(name => place[name] === 0)) ? '_embedded' : undefined;
}
