import { compile } from '../expressions';
import type { Json, Scopes } from '../model';

/**
 * Whether a condition holds, as JMESPath has it: `null`, `false`, an empty text, list or object do not.
 * @param otherwise - what is taken where it cannot be evaluated; by default nothing is hidden
 */
export function isShown(showIf: string | undefined, scopes: Scopes, otherwise = true): boolean {
  if (showIf === undefined) return true;
  try {
    return isTrue(compile(showIf).evaluate(scopes, scopes));
  } catch {
    return otherwise;
  }
}

/** Why nobody knows whether a condition holds; `undefined` where it can be evaluated. */
export function whyUndecided(showIf: string | undefined, scopes: Scopes): string | undefined {
  if (showIf === undefined) return undefined;
  try {
    compile(showIf).evaluate(scopes, scopes);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isTrue(value: Json): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value === 0 || Boolean(value);
}
