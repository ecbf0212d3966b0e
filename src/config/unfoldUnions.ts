import type * as z from 'zod/mini';
import { valueAt } from './key';

type Issue = z.core.$ZodIssue;

/** Puts in the place of a union's issue those of the one alternative that a value of this type can have meant. */
export function unfoldUnions(issues: readonly Issue[], input: unknown): Issue[] {
  return issues.flatMap(issue => {
    if (issue.code !== 'invalid_union') return [issue];
    const value = valueAt(input, issue.path);
    const [meant, ...others] = issue.errors.filter(branch => fits(branch, value));
    if (!meant || others.length > 0) return [issue];
    return unfoldUnions(meant.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] })), input);
  });
}

/** Whether the value is of the alternative's type, whatever else is wrong with it. */
function fits(branch: readonly Issue[], value: unknown): boolean {
  return branch.every(issue => {
    if (issue.path.length > 0) return true;
    if (issue.code === 'invalid_union') return issue.errors.some(inner => fits(inner, value));
    return issue.code !== 'invalid_type' && (issue.code !== 'invalid_value' || typeof value === 'string');
  });
}
