import type { Problem } from '../../model';

/** Errors before warnings, else in the order in which they were found. */
export function worstFirst(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

/** A problem as a line of text, with all that is known of it. */
export function problemLine({ severity, key, message, found, expected, suggestion }: Problem): string {
  const more = [found !== undefined && `found: ${found}`, expected !== undefined && `expected: ${expected}`, suggestion !== undefined && `did you mean: ${suggestion}`].filter(Boolean);
  return `${severity} ${key}: ${message}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}
