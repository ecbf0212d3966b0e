import { stepInto } from '../../expressions';
import type { PathStep } from '../../expressions';
import { isObject } from '../../model';
import type { Json } from '../../model';

/** One value of a tree. */
export interface TreeNode {
  /** Its path as JMESPath writes it, by which it is known. */
  path: string;
  steps: readonly PathStep[];
  value: Json;
  /** Place of its parent in the list; -1 for the root. */
  parent: number;
  /** 1 for the root. */
  level: number;
  /** From 1, among `siblings`. */
  position: number;
  siblings: number;
  /** How many members or items it holds. */
  size: number;
  /** Place in the list after all that is inside. */
  end: number;
}

/** All values of a tree, each before what is inside of it. */
export function listNodes(root: Json): TreeNode[] {
  const nodes: TreeNode[] = [];
  const add = (value: Json, at: Pick<TreeNode, 'path' | 'steps' | 'parent' | 'level' | 'position' | 'siblings'>) => {
    const children = childrenOf(value);
    const place = nodes.length;
    const node: TreeNode = { ...at, value, size: children.length, end: 0 };
    nodes.push(node);
    children.forEach(([step, child], index) =>
      add(child, { path: stepInto(at.path, step), steps: [...at.steps, step], parent: place, level: at.level + 1, position: index + 1, siblings: children.length }),
    );
    node.end = nodes.length;
  };
  add(root, { path: '@', steps: [], parent: -1, level: 1, position: 1, siblings: 1 });
  return nodes;
}

function childrenOf(value: Json): Array<[PathStep, Json]> {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return isObject(value) ? Object.entries(value as Record<string, Json>) : [];
}

/** Places of the nodes that show: those of which everything around is open. */
export function visiblePlaces(nodes: readonly TreeNode[], isOpen: (node: TreeNode) => boolean): number[] {
  const places: number[] = [];
  let place = 0;
  for (let node = nodes[place]; node; node = nodes[place]) {
    places.push(place);
    place = isOpen(node) ? place + 1 : node.end;
  }
  return places;
}

/** The name that stands before a value; the root has none. */
export const nameOf = ({ steps }: TreeNode): string => String(steps.at(-1) ?? '');

/** A single value, a text in quotes as it is, so that it reads and is found as people know it; nothing for what holds others. */
export function leafText({ value }: TreeNode): string {
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'object' && value !== null ? '' : String(value);
}

/** Places of the nodes that hold a text in their name or value, in whatever case. The number of an item is no name. */
export function matchingPlaces(nodes: readonly TreeNode[], search: string): number[] {
  const sought = search.trim().toLowerCase();
  if (sought === '') return [];
  return nodes.flatMap((node, place) => {
    const name = typeof node.steps.at(-1) === 'string' ? nameOf(node) : '';
    return name.toLowerCase().includes(sought) || leafText(node).toLowerCase().includes(sought) ? [place] : [];
  });
}

/** Follows steps into a value, to what stands there in full. */
export function valueAt(root: Json, steps: readonly PathStep[]): Json {
  return steps.reduce<Json>((value, step) => (value as Record<PathStep, Json>)[step] ?? null, root);
}
