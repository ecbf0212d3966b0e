import { isObject } from '../model';
import type { Json } from '../model';

/**
 * A tree in which one object is another; what is not on the way stays the same.
 * @param from - the very object in the tree, not one that is equal
 * @returns the tree itself where the object is not in it
 */
export function replaceValue(tree: Json, from: Json, to: Json): Json {
  if (tree === from) return to;
  if (Array.isArray(tree)) {
    const at = tree.indexOf(from);
    if (at >= 0) return replacedAt(tree, at, to);
    for (const [index, item] of tree.entries()) {
      const next = replaceValue(item, from, to);
      if (next !== item) return replacedAt(tree, index, next);
    }
    return tree;
  }
  if (!isObject(tree)) return tree;
  for (const [name, item] of Object.entries(tree)) {
    const next = replaceValue(item, from, to);
    if (next !== item) return { ...tree, [name]: next };
  }
  return tree;
}

function replacedAt(list: readonly Json[], at: number, item: Json): Json[] {
  return [...list.slice(0, at), item, ...list.slice(at + 1)];
}
