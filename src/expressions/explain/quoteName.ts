/** A member's name as JMESPath has to have it. */
export function quoteName(name: string): string {
  return isPlainName(name) ? name : JSON.stringify(name);
}

/** Whether JMESPath takes a name without quotes. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}
