/** A step into a configuration: the name of a key, or the index of an array's element. */
export type Step = string | number;

/** Writes a full configuration key: `pages.things.views[0].columns[1].value`. */
export function joinKey(base: string, ...steps: readonly PropertyKey[]): string {
  let key = base;
  for (const step of steps) {
    if (typeof step === 'number') key += `[${step}]`;
    else key += key === '' ? String(step) : `.${String(step)}`;
  }
  return key;
}

/** The value at a path, or `undefined`. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.prototype.hasOwnProperty.call(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** A copy without the value at a path; what is not on the path is shared. */
export function without(root: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof root !== 'object' || root === null) return undefined;
  const copy = { ...(root as Record<PropertyKey, unknown>) };
  if (rest.length === 0) delete copy[step];
  else copy[step] = without(copy[step], rest);
  return copy;
}
