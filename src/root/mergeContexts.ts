import { isObject } from '../model';

/**
 * Merges the contexts of the portal's configuration as Backstage does: in order, objects deep, arrays replaced;
 * `null` removes.
 */
export function mergeContexts(contexts: unknown): Record<string, unknown> {
  let merged: Record<string, unknown> = {};
  for (const context of Array.isArray(contexts) ? contexts : []) {
    if (isObject(context) && isObject(context.data)) merged = mergeObjects(merged, context.data);
  }
  return merged;
}

function mergeObjects(below: Record<string, unknown>, above: Record<string, unknown>): Record<string, unknown> {
  const merged = new Map(Object.entries(below));
  for (const [name, value] of Object.entries(above)) {
    const known = merged.get(name);
    if (value === null) merged.delete(name);
    else merged.set(name, isObject(known) && isObject(value) ? mergeObjects(known, value) : value);
  }
  return Object.fromEntries(merged);
}
