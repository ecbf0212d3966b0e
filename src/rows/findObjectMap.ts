import { isObject } from '../model';
import type { Json, JsonObject } from '../model';
import type { MadeRows } from './findColumnar';
import { hasIdentity, isProtocol } from './names';
import { quote } from './quote';

/** A body with more to say than these scalars is one thing, and the map a part of it. */
const MAX_BESIDE = 3;

/**
 * Whether an object is a list by name: its members are objects of one kind, as the `components` of a health report.
 * Objects of one kind have at least half of their members in common.
 */
export function isObjectMap(value: Json): value is JsonObject {
  if (!isObject(value)) return false;
  const members = Object.values(value).flatMap(member => (isObject(member) ? [member] : []));
  if (members.length < 2 || members.length < Object.keys(value).length) return false;
  const [first, ...others] = members;
  // A map of maps has no rows of its own.
  if (!members.some(member => !isObjectMap(member))) return false;
  const common = Object.keys(first ?? {}).filter(name => others.every(other => Object.hasOwn(other, name)));
  return common.length > 0 && members.every(member => common.length * 2 >= Object.keys(member).length);
}

/** Finds the one list by name of a body, the body itself included; the names become a column. */
export function findObjectMap(body: JsonObject): MadeRows | undefined {
  if (hasIdentity(body)) return undefined;
  const whole: Json = body;
  if (isObjectMap(whole)) return madeRows(whole, '@');
  const members: Array<[string, Json]> = Object.entries(body);
  if (members.filter(([, value]) => typeof value !== 'object').length > MAX_BESIDE) return undefined;
  const [largest, next] = members
    .flatMap(([name, value]) => (!isLinks(name) && isObjectMap(value) ? [{ name, value, size: Object.keys(value).length }] : []))
    .sort((a, b) => b.size - a.size);
  return largest === undefined || largest.size === next?.size ? undefined : madeRows(largest.value, quote(largest.name));
}

function isLinks(name: string): boolean {
  return isProtocol(name) || name === 'links';
}

function madeRows(map: JsonObject, path: string): MadeRows {
  const entries = Object.entries(map) as Array<[string, JsonObject]>;
  const taken = entries.some(([, value]) => Object.hasOwn(value, 'name'));
  const column = taken ? '_key' : 'name';
  return { source: `items(${path})[*].merge({${column}: [0]}, [1])`, rows: entries.map(([name, value]) => ({ [column]: name, ...value })) };
}
