/** `true` and `"true"` are yes, in whatever case: Python writes `True`, spreadsheets `TRUE`. `undefined` for what is neither. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
