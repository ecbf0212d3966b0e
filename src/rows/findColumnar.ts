import { isObject } from '../model';
import type { Json, JsonObject } from '../model';
import { setOwn } from './decode/setOwn';
import { quote } from './quote';

/** How far down names and rows may be. */
const MAX_DEPTH = 4;

/** Rows and the expression that makes them. */
export interface MadeRows {
  source: string;
  rows: Json[];
}

/**
 * Finds a list of names beside a list of lists, as databases answer: `{ columns: [{ name }], rows: [[…]] }`.
 * The rows are made here, as the expression takes some ten times as long; they are the same.
 */
export function findColumnar(body: Json, path = '', depth = 0): MadeRows | undefined {
  if (!isObject(body) || depth > MAX_DEPTH) return undefined;
  const object = body;
  const here = pairAt(object);
  if (here) return madeRows(here, path);
  for (const [name, member] of Object.entries(object)) {
    const at = join(path, quote(name));
    const single = Array.isArray(member) && member.length === 1;
    const found = findColumnar(single ? (member[0] ?? null) : member, single ? `${at}[0]` : at, depth + 1);
    if (found) return found;
  }
  return undefined;
}

interface Pair {
  namesAt: string;
  names: string[];
  rowsAt: string;
  lists: Json[][];
  /** Whether the names are members of objects. */
  isNamed: boolean;
}

function pairAt(object: JsonObject): Pair | undefined {
  const members = Object.entries(object);
  for (const [rowsAt, lists] of members) {
    if (!isListOfLists(lists)) continue;
    const width = lists[0]?.length ?? 0;
    if (width === 0 || lists.some(list => list.length !== width)) continue;
    for (const [namesAt, candidate] of members) {
      const names = namesAt === rowsAt ? undefined : namesOf(candidate);
      if (names?.length === width) return { namesAt, names, rowsAt, lists, isNamed: Array.isArray(candidate) && isObject(candidate[0]) };
    }
  }
  return undefined;
}

function isListOfLists(value: Json): value is Json[][] {
  return Array.isArray(value) && value.length > 0 && value.every(item => Array.isArray(item));
}

function namesOf(value: Json): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map(item => (isObject(item) ? item.name : item));
  return names.every((name): name is string => typeof name === 'string') ? names : undefined;
}

function madeRows({ namesAt, names, rowsAt, lists, isNamed }: Pair, path: string): MadeRows {
  const header = `$.${join(path, quote(namesAt))}${isNamed ? '[*].name' : ''}`;
  return {
    source: `${join(path, quote(rowsAt))}[*].from_items(zip(${header}, @))`,
    rows: lists.map(list => rowOf(names, list)),
  };
}

/** `Object.fromEntries` takes four times as long. */
function rowOf(names: readonly string[], list: readonly Json[]): JsonObject {
  const row: JsonObject = {};
  for (let index = 0; index < names.length; index += 1) setOwn(row, names[index] ?? '', list[index] ?? null);
  return row;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
