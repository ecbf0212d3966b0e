/** A value as JSON carries it (RFC 8259, section 3). */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** An object as JSON carries it (RFC 8259, section 4). */
export type JsonObject = { [key: string]: Json };

/** Tells an object from arrays, `null` and scalars. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The word for a value's type that an operator or a user knows: `null`, `list`, `object`, `text`, … */
export function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'object':
      return 'an object';
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return typeof value;
  }
}
