import { compile } from '../expressions';
import { isObject } from '../model';
import type { Json, Scopes } from '../model';

/** Lists that accompany the rows: they are none, though the rows may be empty. */
const BESIDE = ['errors', 'warnings', 'messages', 'links', '_links'];

/** The rows of a response, and how they were found. */
export interface FoundRows {
  rows: Json[];
  /** The expression that leads to them; `@` is the whole body. */
  source: string;
  /** Whether there is anything at that expression; an empty list is something. */
  found: boolean;
}

/** Names under which APIs put their rows, tried in this order before any other. */
const COMMON = ['items', 'data', 'results', 'value', 'values', 'rows', 'records', 'entries', 'content', 'hits.hits', 'data.items', 'data.result', 'data.results'];

/**
 * Finds the rows of a response: by the operator's expression, or by themselves: the root array, or the one array of
 * objects in the body. A single object becomes one row.
 * @throws ExpressionError as `Expression.evaluate` does
 */
export function findRows(body: Json, expression?: string, scopes: Scopes = {}): FoundRows {
  if (expression !== undefined) return asRows(compile(expression).evaluate(body, scopes), expression, body);
  if (Array.isArray(body)) return { rows: body, source: '@', found: true };
  if (!isObject(body)) return asRows(body, '@', body);
  const source = guess(body);
  return source === undefined ? { rows: [], source: '@', found: false } : asRows(compile(source).evaluate(body), source, body);
}

function asRows(value: Json, source: string, body: Json): FoundRows {
  if (Array.isArray(value)) return { rows: value, source, found: true };
  if (value === null) return { rows: [], source, found: isEmptyList(body, source) };
  return { rows: [value], source, found: true };
}

/** Some services write `null` for an empty list, and those of HAL leave `_embedded` out. */
function isEmptyList(body: Json, path: string): boolean {
  let value: Json | undefined = body;
  for (const name of path.split('.')) {
    if (!isObject(value)) return false;
    if (!Object.hasOwn(value, name)) return name === '_embedded' && value === body;
    value = value[name];
    if (value === null) return true;
  }
  return false;
}

/** Whether rows are expected under this name whatever else the body holds. */
export function isCommonName(path: string): boolean {
  return COMMON.includes(path);
}

/** The expression to the one list of objects, else to the one list, of a body; `undefined` when neither is clear. */
function guess(body: { [key: string]: Json }): string | undefined {
  const lists = candidates(body);
  const common = (from: Candidate[]) => COMMON.flatMap(path => from.filter(candidate => candidate.path === path))[0];
  const hasCommon = common(lists) !== undefined || nullList(body) !== undefined;
  const ofObjects = lists.filter(({ path, value }) => value.length > 0 && value.every(item => isObject(item)) && !(hasCommon && BESIDE.includes(path)));
  const embedded = [...ofObjects, ...lists].find(({ path }) => path.startsWith('_embedded.'));
  const chosen =
    common(ofObjects) ?? embedded ?? (ofObjects.length === 1 ? ofObjects[0] : undefined) ?? (ofObjects.length === 0 ? (common(lists) ?? only(lists)) : undefined);
  return chosen?.path ?? nullList(body);
}

interface Candidate {
  path: string;
  value: Json[];
}

function candidates(body: { [key: string]: Json }): Candidate[] {
  const found: Candidate[] = [];
  for (const [name, value] of Object.entries(body)) {
    const path = quote(name);
    if (Array.isArray(value)) found.push({ path, value });
    else if (isObject(value)) {
      for (const [inner, nested] of Object.entries(value)) {
        if (Array.isArray(nested)) found.push({ path: `${path}.${quote(inner)}`, value: nested });
      }
    }
  }
  return found;
}

/** Lists such as `warnings: []` beside scalars say little, so only a body's single list counts. */
function only(lists: Candidate[]): Candidate | undefined {
  const [first] = lists;
  return lists.length === 1 && first && (first.value.length === 0 || first.value.some(item => typeof item !== 'object')) && !first.path.includes('.') ? first : undefined;
}

/** Some services write `items: null` for an empty list. */
function nullList(body: { [key: string]: Json }): string | undefined {
  return COMMON.find(name => name in body && body[name] === null);
}

/** A name as JMESPath has to have it. */
export function quote(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : JSON.stringify(name);
}
