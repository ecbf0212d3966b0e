import * as z from 'zod/mini';
import { isObject } from '../model';
import type { Problem } from '../model';
import { describeIssue } from './describeIssue';
import { valueAt, without } from './key';
import { unfoldUnions } from './unfoldUnions';

/** Each round takes away at least one value, so this many only meets configurations made to be wrong. */
const MAX_ROUNDS = 50;

export interface PartOptions {
  /** The full configuration key of the part. */
  key: string;
  /** Keys without which the part would be something other than the operator meant; a wrong one costs the part. */
  essential?: readonly string[];
  problems: Problem[];
}

/**
 * Checks one part of the configuration and takes away what is wrong, so that a wrong value costs the smallest part it
 * belongs to. Every problem is added to `problems`.
 * @returns `undefined` when the part itself is lost
 */
export function readPart<T extends z.ZodMiniType>(schema: T, input: unknown, options: PartOptions): z.output<T> | undefined {
  const { key, essential = [], problems } = options;
  let value = withoutNulls(input);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = z.safeParse(schema, value);
    if (result.success) return result.data;
    let lost = false;
    let next = value;
    for (const issue of unfoldUnions(result.error.issues, value)) {
      if (isRemoved(value, issue.path)) {
        next = without(next, issue.path);
        continue;
      }
      // One mistake is one problem, though what was taken away may be missed in the next round.
      for (const problem of describeIssue(issue, value, key, schema)) {
        const known = problem.key !== key && problems.some(earlier => earlier.key === problem.key || (round > 0 && earlier.key.startsWith(`${problem.key}.`)));
        if (!known) problems.push(problem);
      }
      if (issue.code === 'unrecognized_keys') {
        for (const name of issue.keys) next = without(next, [...issue.path, name]);
        continue;
      }
      const path = removable(value, issue.path);
      if (path.length === 0 || essential.includes(String(path[0]))) lost = true;
      else next = without(next, path);
    }
    if (lost) return undefined;
    value = next;
  }
  return undefined;
}

/** What to take away for an issue: the value itself, its parent where it is missing, the whole of a list. */
function removable(input: unknown, path: readonly PropertyKey[]): PropertyKey[] {
  const index = path.findIndex(step => typeof step === 'number');
  const end = index < 0 ? path.length : index;
  const upToList = path.slice(0, end);
  return valueAt(input, upToList) === undefined ? upToList.slice(0, -1) : [...upToList];
}

/** In app-config `null` takes back what another file says, so it is the same as absent; in a list it is a value. */
function isRemoved(input: unknown, path: readonly PropertyKey[]): boolean {
  return path.length > 0 && valueAt(input, path) === null && path.every(step => typeof step === 'string');
}

/** The keys of the part itself, of which the schema may say nothing. */
function withoutNulls(input: unknown): unknown {
  return isObject(input) ? Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) : input;
}
