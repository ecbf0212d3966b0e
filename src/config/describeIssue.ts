import type * as z from 'zod/mini';
import { nearest, typeName } from '../model';
import type { Problem } from '../model';
import { joinKey, valueAt } from './key';
import { keysAt } from './schemaKeys';

type Issue = z.core.$ZodIssue;

const WORDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  json: 'a JSON value',
};
const FORMS: Record<string, string> = {
  id: 'lower-case letters and digits, with single dashes between',
  path: 'static segments and :names, as in things/:id',
  proxy: 'a key of proxy.endpoints',
  plugin: 'the id of a backend plugin',
  url: 'http:// or https://, a host and at most a path',
  basePath: 'a path without ? and #',
  name: 'letters, digits, _ and dashes, and no dot',
  currency: 'an ISO 4217 code such as EUR',
  kind: 'letters and digits, such as component',
};

/**
 * Puts an issue of the schema into words. One issue can be several problems: each unknown key is one.
 * @param base - the configuration key of the part that was checked
 */
export function describeIssue(issue: Issue, input: unknown, base: string, schema: z.ZodMiniType): Problem[] {
  const key = joinKey(base, ...issue.path);
  const value = valueAt(input, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map(name => unknownKey(joinKey(key, name), name, known));
  }
  const { message, expected, suggestion } = explain(issue, value);
  const found = issue.code === 'custom' && !issue.params?.shown ? undefined : show(value);
  const problem: Problem = { severity: 'error', key, message };
  if (found !== undefined) problem.found = found;
  if (expected !== undefined) problem.expected = expected;
  if (suggestion !== undefined) problem.suggestion = suggestion;
  if (issue.code !== 'custom' && problem.message === '')
    problem.message = `Expected ${expected ?? 'something else'}, found ${typeName(value)}${value === undefined ? '' : `: ${show(value)}`}.`;
  return [problem];
}

/** The problem of a key that the schema does not know. */
export function unknownKey(key: string, name: string, known: readonly string[]): Problem {
  const suggestion = nearest(name, known);
  return {
    severity: 'warning',
    key,
    message: `This version does not know the key ${name}, and ignores it.`,
    expected: known.length > 0 ? `one of ${known.join(', ')}` : undefined,
    suggestion,
  };
}

interface Explanation {
  message: string;
  expected?: string;
  suggestion?: string;
}

function explain(issue: Issue, value: unknown): Explanation {
  switch (issue.code) {
    case 'custom':
      return { message: issue.message ?? 'This value is not allowed.' };
    case 'invalid_type':
      return { message: '', expected: WORDS[issue.expected] ?? issue.expected, ...quoteHint(issue.expected, value) };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const suggestion = typeof value === 'string' ? nearest(value, values) : undefined;
      return { message: '', expected: values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`, suggestion };
    }
    case 'too_small':
      return { message: '', expected: issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}` };
    case 'too_big':
      return { message: '', expected: `at most ${issue.maximum}` };
    case 'invalid_format':
      return { message: '', expected: FORMS[String(issue.path.at(-1))] ?? `a text of the form ${issue.pattern ?? issue.format}` };
    case 'invalid_union':
      return explainUnion(issue.errors, value);
    default:
      return { message: '', expected: undefined };
  }
}

/** A union that is left after `unfoldUnions`: all its alternatives are named. */
function explainUnion(branches: readonly Issue[][], value: unknown): Explanation {
  const expected = [...new Set(branches.flatMap(issues => issues.slice(0, 1).map(issue => explain(issue, value).expected)))];
  const words = expected.filter(word => word !== undefined).join(', or ');
  return { message: '', expected: words === '' ? undefined : words, ...quoteHint('string', value) };
}

/** `title: {row.name}` without quotes is a map to YAML. */
function quoteHint(expected: string, value: unknown): { suggestion?: string } {
  if (expected !== 'string' || typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const [entry, ...others] = Object.entries(value);
  return entry && others.length === 0 && entry[1] === null ? { suggestion: `'{${entry[0]}}' (in quotes: without them YAML reads a map)` } : {};
}

function show(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const json = JSON.stringify(value) ?? typeName(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
