import { isObject } from '../model';
import type { Json, Scopes } from '../model';
import type { Decoded } from './decode';
import { findRows } from './findRows';
import { isCommonName } from './guessList';
import { hasIdentity } from './names';
import { quote } from './quote';

/** What shows a response best. */
export type Choice = 'table' | 'details' | 'json' | 'text';

/** Members that are about the list beside them: how many, where more are, whether it went well. */
const ABOUT_LIST = /^(_?links?|_?meta|info|infos|warnings|errors|ok|success|status|message|(total|count|size|limit|offset|page|next|prev|first|last|has_?more|more|cursor).*)$/i;

/**
 * Chooses for a view of type `auto`: an array of objects becomes a table, an object details, anything else text or JSON.
 * @throws ExpressionError as `findRows` does
 */
export function chooseView(decoded: Decoded, rows?: string, scopes: Scopes = {}): Choice {
  if (decoded.form === 'text') return 'text';
  if (rows !== undefined) return 'table';
  const { value } = decoded;
  const found = findRows(value, undefined, scopes);
  if (found.found && found.rows.length > 0 && found.rows.every(isObject)) return 'table';
  if (found.found && found.rows.length === 0) return Array.isArray(value) || isCommonName(found.source) || !hasText(value) ? 'table' : 'details';
  if (Array.isArray(value)) return value.every(isScalar) ? 'table' : 'json';
  if (!isObject(value)) return 'json';
  return found.found && found.rows.every(isScalar) && isListOnly(value, found.source) ? 'table' : 'details';
}

/** Whether an object is there for the list in it, and no thing with a list among its parts. */
function isListOnly(value: Record<string, unknown>, source: string): boolean {
  return !hasIdentity(value) && Object.keys(value).every(name => quote(name) === source || ABOUT_LIST.test(name));
}

/** An object with texts says more than the list in it that happens to be empty. */
function hasText(value: Json): boolean {
  return isObject(value) && Object.values(value).some(member => typeof member === 'string');
}

function isScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null;
}
