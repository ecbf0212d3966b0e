import { isObject } from '../model';
import type { Json } from '../model';

/** A name, or one in quotes, as expressions have them. */
const STEP = /"((?:[^"\\]|\\.)*)"|[^.]+/g;

/**
 * A value with one of its members replaced, or added; what is not on the way stays the same, and lists do.
 * @param path - names joined by dots, such as `status.phase` or `labels."a/b"`
 */
export function withMember(value: Json, path: string, member: Json): Json {
  const steps = [...path.matchAll(STEP)].map(([step, quoted]) => (quoted === undefined ? step.trim() : quoted.replace(/\\(.)/g, '$1')));
  return set(value, steps, member);
}

function set(value: Json, [step, ...rest]: string[], member: Json): Json {
  if (step === undefined) return member;
  if (Array.isArray(value)) return value;
  const object = isObject(value) ? value : {};
  return { ...object, [step]: set(object[step] ?? null, rest, member) };
}
