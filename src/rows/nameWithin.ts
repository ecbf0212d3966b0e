import { isObject } from '../model';
import type { Json, JsonObject } from '../model';
import { nameRank } from './names';

/** Lists are studied as far as this. */
const SAMPLE = 100;

/**
 * The path to what the objects among some values are called.
 * @returns `undefined` when none has a name, or there are no objects
 */
export function nameWithin(values: readonly Json[]): string[] | undefined {
  const objects = objectsOf(values);
  const own = bestName(objects);
  if (own !== undefined) return [own];
  const nodes = objectsOf(objects.map(object => object.node ?? null));
  const inner = nodes.length > 0 && nodes.length === objects.length ? bestName(nodes) : undefined;
  return inner === undefined ? undefined : ['node', inner];
}

/** The path to the names of the objects in lists; `undefined` when the values are anything but lists of objects with names. */
export function namesWithin(values: readonly Json[]): string[] | undefined {
  const lists = values.filter(value => value !== null);
  if (!lists.every(value => Array.isArray(value))) return undefined;
  const items = lists.flat().slice(0, SAMPLE);
  return items.length > 0 && items.every(item => isObject(item)) ? nameWithin(items) : undefined;
}

function objectsOf(values: readonly Json[]): JsonObject[] {
  return values.flatMap(value => (isObject(value) ? [value] : []));
}

function bestName(objects: readonly JsonObject[]): string | undefined {
  const names = new Set(objects.flatMap(object => Object.keys(object).filter(name => nameRank(name) !== undefined && typeof object[name] === 'string' && object[name] !== '')));
  return [...names].sort((a, b) => (nameRank(a) ?? 0) - (nameRank(b) ?? 0))[0];
}
