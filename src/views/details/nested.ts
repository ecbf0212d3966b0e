import { isObject } from '../../model';
import type { Json, JsonObject } from '../../model';

/** Deeper or larger ones are easier to read as JSON. */
const [DEEPEST, MOST_MEMBERS] = [3, 60];

/** Whether an object is shown as fields of its own. */
export function isNestedObject(value: Json | undefined, depth: number): value is JsonObject {
  return depth <= DEEPEST && isObject(value) && Object.keys(value).length > 0 && Object.keys(value).length <= MOST_MEMBERS;
}

/** Whether a list is shown as a table: of objects, and of nothing else. */
export function isNestedList(value: Json | undefined, depth: number): value is JsonObject[] {
  return depth <= DEEPEST && Array.isArray(value) && value.length > 0 && value.every(item => isObject(item) && Object.keys(item).length > 0);
}
