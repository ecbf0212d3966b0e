import { compile } from '../expressions';
import { isObject } from '../model';
import type { Json, JsonObject, Scopes } from '../model';
import { findColumnar } from './findColumnar';
import { findObjectMap } from './findObjectMap';
import { guessList } from './guessList';

/** The rows of a response, and how they were found. */
export interface FoundRows {
  rows: Json[];
  /** The expression that leads to them; `@` is the whole body. It does the same as `rows` of a view. */
  source: string;
  /** Whether there is anything at that expression; an empty list is something. */
  found: boolean;
}

/**
 * Finds the rows of a response: by the operator's expression, or by themselves: the root array, the one array of objects in the body, names
 * and rows that come apart, or objects by name. A single object becomes one row.
 * @throws ExpressionError as `Expression.evaluate` does
 */
export function findRows(body: Json, expression?: string, scopes: Scopes = {}): FoundRows {
  if (expression !== undefined) return asRows(compile(expression).evaluate(body, scopes), expression, body);
  if (Array.isArray(body)) return { rows: body, source: '@', found: true };
  if (!isObject(body)) return asRows(body, '@', body);
  return findIn(body);
}

/** A response is asked for its rows more than once, and making them takes time. */
const known = new WeakMap<JsonObject, FoundRows>();

function findIn(body: JsonObject): FoundRows {
  const found = known.get(body) ?? search(body);
  known.set(body, found);
  return found;
}

function search(body: JsonObject): FoundRows {
  const columnar = findColumnar(body);
  if (columnar) return { ...columnar, found: true };
  const list = guessList(body);
  if (list !== undefined) return asRows(compile(list).evaluate(body), list, body);
  const map = findObjectMap(body);
  return map ? { ...map, found: true } : { rows: [], source: '@', found: false };
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
