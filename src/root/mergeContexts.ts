import { isObject, mergeObjects } from '../model';

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
