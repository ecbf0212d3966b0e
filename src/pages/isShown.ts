import { compile } from '../expressions';
import type { Json, Scopes } from '../model';

/**
 * Whether a condition holds, as JMESPath has it: `null`, `false`, an empty text, list or object do not. One that cannot
 * be evaluated hides nothing.
 */
export function isShown(showIf: string | undefined, scopes: Scopes): boolean {
  if (showIf === undefined) return true;
  try {
    return isTrue(compile(showIf).evaluate(scopes, scopes));
  } catch {
    return true;
  }
}

function isTrue(value: Json): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value === 0 || Boolean(value);
}
