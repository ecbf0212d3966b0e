import type { Json } from '../model';
import { compile } from '../expressions';

/** Where services say which one a thing is, the surest first. */
const CANDIDATES = ['id', 'uid', 'metadata.uid', 'metadata.id', '_id', 'uuid', 'key', 'metadata.name', 'name'];

/**
 * What tells each row from the others and stays when it is asked for again: the first of the usual names under which every
 * row has a value of its own, else all that is in the row.
 */
export function rowKeys(rows: readonly Json[]): string[] {
  for (const candidate of CANDIDATES) {
    const keys = valuesAt(rows, candidate);
    if (keys && new Set(keys).size === rows.length) return keys;
  }
  return rows.map(row => JSON.stringify(row));
}

function valuesAt(rows: readonly Json[], candidate: string): string[] | undefined {
  const keys: string[] = [];
  const expression = compile(candidate);
  for (const row of rows) {
    const value = expression.evaluate(row);
    if ((typeof value !== 'string' || value === '') && typeof value !== 'number') return undefined;
    keys.push(String(value));
  }
  return keys;
}
