import type { Json, Scopes } from '../../model';
import { compile, parseNode } from '../compile';
import { ExpressionError } from '../ExpressionError';
import { describe, isNothing } from './describe';
import { unquotedName } from './missingMember';
import { trace } from './trace';
import type { Trace, Visited } from './Visited';

/** What an expression makes of a row, step by step, and why nothing, if so. */
export interface Explanation {
  /** `null` also where it could not be evaluated. */
  value: Json;
  isEmpty: boolean;
  /** Each part of the expression with what was found there, in words. */
  steps: Array<{ path: string; found: string }>;
  /** One or two sentences. */
  reason: string;
  /** An expression that does have a value in this row. */
  suggestion?: string;
}

/**
 * Says where an expression ends at a row, or at whatever it starts at where the scopes have the row, and what most likely was meant. It never throws: an expression that cannot be
 * compiled or evaluated is explained as well.
 */
export function explainEmpty(source: string, row: unknown, scopes: Scopes = {}): Explanation {
  const own = { row, ...scopes };
  const outcome = evaluate(source, row, own);
  const start = { path: '', value: row };
  const traced = traceOf(source, start, own);
  const steps = traced.visited.map(({ path, value }) => ({ path, found: describe(value) }));
  const value = outcome instanceof ExpressionError ? null : outcome;
  if (!(outcome instanceof ExpressionError) && !isNothing(outcome)) return { value, isEmpty: false, steps, reason: `It is not empty: ${describe(outcome)}.` };
  const unquoted = unquotedName(source, [start, ...traced.visited]);
  const end = (unquoted && hasValue(unquoted.suggestion, row, own) ? unquoted : undefined) ?? traced.end;
  const suggestion = hasValue(end?.suggestion, row, own) ? end?.suggestion : undefined;
  return { value, isEmpty: true, steps, reason: reasonOf(outcome, end?.reason, traced.visited.at(-1)), ...(suggestion !== undefined && { suggestion }) };
}

function evaluate(source: string, row: unknown, scopes: Scopes): Json | ExpressionError {
  try {
    return compile(source).evaluate(row, scopes);
  } catch (error) {
    return error instanceof ExpressionError ? error : new ExpressionError(String(error), source);
  }
}

function traceOf(source: string, start: Visited, scopes: Scopes): Trace {
  try {
    return trace(parseNode(source), start, { source, scopes });
  } catch {
    // It does not even compile; what evaluating it said is the reason.
    return { visited: [] };
  }
}

function reasonOf(outcome: Json | ExpressionError, end: string | undefined, last: Visited | undefined): string {
  if (end !== undefined) return end;
  if (outcome instanceof ExpressionError) return [outcome.message, outcome.hint].filter(Boolean).join(' ');
  const what = typeof outcome === 'string' && outcome !== '' ? 'a text of nothing but blanks' : describe(outcome);
  return `${last?.path ?? 'The row'} is ${what}.`;
}

function hasValue(source: string | undefined, row: unknown, scopes: Scopes): source is string {
  if (source === undefined) return false;
  const value = evaluate(source, row, scopes);
  return !(value instanceof ExpressionError) && !isNothing(value);
}
