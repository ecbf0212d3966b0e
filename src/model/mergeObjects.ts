import { isObject } from './Json';

/** Merges as Backstage merges its configuration files: objects deep, arrays replaced; `null` above removes. */
export function mergeObjects(below: Record<string, unknown>, above: Record<string, unknown>): Record<string, unknown> {
  const merged = new Map(Object.entries(below));
  for (const [name, value] of Object.entries(above)) {
    const known = merged.get(name);
    if (value === null) merged.delete(name);
    else merged.set(name, isObject(known) && isObject(value) ? mergeObjects(known, value) : value);
  }
  return Object.fromEntries(merged);
}
