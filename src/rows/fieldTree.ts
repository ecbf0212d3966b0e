import { isObject } from '../model';
import type { Json } from '../model';

/** Objects with more members than this are data, not structure. */
export const MAX_OPEN = 24;
const MAX_DEPTH = 5;

/** Everything that the rows of a sample have at one place. */
export interface FieldNode {
  path: string[];
  /** In the order in which members were first seen. */
  order: number;
  values: Json[];
  /** How many of the values are objects with members. */
  objects: number;
  /** What those objects have, by name; empty where they are too large. */
  members: Map<string, FieldNode>;
}

/** Lays the rows of a sample over each other, so that what is opened does not depend on the first row. */
export function fieldTree(rows: readonly Json[]): FieldNode {
  let count = 0;
  const node = (path: string[]): FieldNode => ({ path, order: count++, values: [], objects: 0, members: new Map<string, FieldNode>() });
  const root = node([]);
  for (const row of rows) add(root, row, node);
  return root;
}

function add(at: FieldNode, value: Json, create: (path: string[]) => FieldNode): void {
  at.values.push(value);
  if (!isObject(value)) return;
  const members = Object.entries(value);
  if (members.length === 0 || at.path.length >= MAX_DEPTH) return;
  at.objects += 1;
  if (at.path.length > 0 && members.length > MAX_OPEN) return;
  for (const [name, member] of members) {
    const known = at.members.get(name);
    const child = known ?? create([...at.path, name]);
    if (!known) at.members.set(name, child);
    add(child, member, create);
  }
}

/** Whether most objects at a place have most of the members: otherwise every row would leave most columns empty. */
export function isRegular({ objects, members }: FieldNode): boolean {
  const filled = [...members.values()].reduce((sum, { values }) => sum + values.length, 0);
  return filled * 2 > objects * members.size;
}
