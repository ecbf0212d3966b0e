import { isObject } from '../model';
import type { Json, Scopes } from '../model';
import type { Decoded } from './decode';
import { findRows, isCommonName } from './findRows';

/** What shows a response best. */
export type Choice = 'table' | 'details' | 'json' | 'text';

/**
 * Chooses for a view of type `auto`: an array of objects becomes a table, an object details, anything else text or JSON.
 * @throws ExpressionError as `findRows` does
 */
export function chooseView(decoded: Decoded, rows?: string, scopes: Scopes = {}): Choice {
  if (decoded.form === 'text') return 'text';
  if (rows !== undefined) return 'table';
  const found = findRows(decoded.value, undefined, scopes);
  if (found.found && found.rows.length > 0 && found.rows.every(isObject)) return 'table';
  if (found.found && found.rows.length === 0) return Array.isArray(decoded.value) || isCommonName(found.source) || !hasText(decoded.value) ? 'table' : 'details';
  if (Array.isArray(decoded.value)) return decoded.value.every(isScalar) ? 'table' : 'json';
  return isObject(decoded.value) ? 'details' : 'json';
}

/** An object with texts says more than the list in it that happens to be empty. */
function hasText(value: Json): boolean {
  return isObject(value) && Object.values(value).some(member => typeof member === 'string');
}

function isScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null;
}
