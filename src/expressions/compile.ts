import { TreeInterpreter, compile as parse } from '@jmespath-community/jmespath';
import type { Json, Scopes } from '../model';
import { ExpressionError } from './ExpressionError';
import { fieldPath, readPath } from './fieldPath';

/** Longer sources are refused: nobody reads them, and parsing time grows with them. */
export const MAX_LENGTH = 4000;
/** Deeper ones are refused, so that neither the parser nor the interpreter can exhaust the stack. */
export const MAX_DEPTH = 60;

/** A parsed expression, or a part of one. */
export type Node = ReturnType<typeof parse>;

/** A compiled JMESPath expression. */
export interface Expression {
  readonly source: string;
  /** Whether it names scopes; without them the value alone decides. */
  readonly usesScopes: boolean;
  /**
   * Evaluates at a value. Missing is `null`, as JMESPath has it.
   * @throws ExpressionError when a function is given what it does not take, or a scope does not exist here.
   */
  evaluate(start: unknown, scopes?: Scopes): Json;
}

const cache = new Map<string, Expression>();

/**
 * Compiles a JMESPath expression (https://jmespath.site) once; later calls return the same object.
 * @throws ExpressionError on a syntax error, or one longer or deeper than the bounds.
 */
export function compile(source: string): Expression {
  const known = cache.get(source);
  if (known) return known;
  const node = parseNode(source);
  const usesScopes = mentions(node, 'Variable');
  const usesRoot = mentions(node, 'Root');
  const path = fieldPath(node);
  const expression: Expression = {
    source,
    usesScopes,
    evaluate(start, scopes) {
      if (path) return asJson(readPath(path, start));
      try {
        const value = usesScopes
          ? evaluateScoped(node, start, scopes ?? {}, usesRoot)
          : TreeInterpreter.search(node, (start ?? null) as Json);
        return asJson(value);
      } catch (error) {
        throw explain(source, error);
      }
    },
  };
  cache.set(source, expression);
  return expression;
}

/**
 * Evaluates a part of an expression, for those who look into one; `compile` is the way for everything else.
 * @throws Error of the interpreter's
 */
export function evaluateNode(node: Node, start: unknown, scopes: Scopes): Json {
  return asJson(evaluateScoped(node, start, scopes, true));
}

function evaluateScoped(node: Node, start: unknown, scopes: Scopes, usesRoot: boolean): unknown {
  const value = (start ?? null) as Json;
  // `withScope` copies the root of the latest search, and building a scope is the slow part: the root is set
  // only for the rare expression that names both.
  if (usesRoot) TreeInterpreter.search({ type: 'Current' }, value);
  const bindings: Record<string, Json> = {};
  for (const [name, scope] of Object.entries(scopes)) bindings[name] = (scope ?? null) as Json;
  return TreeInterpreter.withScope(bindings).visit(node, value);
}

/**
 * Parses an expression within the bounds.
 * @throws ExpressionError as `compile` does
 */
export function parseNode(source: string): Node {
  if (source.trim() === '') throw new ExpressionError('The expression is empty.', source);
  if (source.length > MAX_LENGTH)
    throw new ExpressionError(`The expression is longer than ${MAX_LENGTH} characters.`, source);
  if (bracketDepth(source) > MAX_DEPTH)
    throw new ExpressionError(`The expression is nested deeper than ${MAX_DEPTH} levels.`, source);
  let node: Node;
  try {
    node = parse(source, { enable_legacy_literals: true });
  } catch (error) {
    throw explain(source, error);
  }
  if (depth(node) > 10 * MAX_DEPTH) throw new ExpressionError('The expression has too many steps.', source);
  return node;
}

/** An upper bound: brackets in quoted names and literals count as well. */
function bracketDepth(source: string): number {
  let open = 0;
  let deepest = 0;
  for (const character of source) {
    if ('([{!&'.includes(character)) deepest = Math.max(deepest, ++open);
    else if (')]}'.includes(character)) open = Math.max(0, open - 1);
  }
  return deepest;
}

function children(node: unknown): unknown[] {
  return typeof node === 'object' && node !== null ? Object.values(node) : [];
}

function depth(node: unknown): number {
  let deepest = 0;
  const stack: Array<[unknown, number]> = [[node, 1]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    deepest = Math.max(deepest, top[1]);
    for (const child of children(top[0])) stack.push([child, top[1] + 1]);
  }
  return deepest;
}

function mentions(node: unknown, type: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return ('type' in node && node.type === type) || children(node).some(child => mentions(child, type));
}

/** JMESPath implementations in JavaScript read inherited members such as `constructor`; those are no data. */
function asJson(value: unknown): Json {
  if (value === undefined || typeof value === 'function' || value === Object.prototype || value === Array.prototype) return null;
  return value as Json;
}

function explain(source: string, error: unknown): ExpressionError {
  if (error instanceof ExpressionError) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new ExpressionError(text.replace(/^Syntax error:?,?\s*/i, 'Syntax error: '), source, hintFor(source, text));
}

/** The usual slips of people who are new to JMESPath. */
function hintFor(source: string, message: string): string | undefined {
  const missingScope = /undefined variable (\w+)/.exec(message);
  if (missingScope) return `$${missingScope[1]} does not exist here.`;
  if (/[\w\])]\.\w+\/|\w\/\w/.test(source) || /\.\d/.test(source))
    return 'Quote names that hold anything but letters, digits and _: labels."app.kubernetes.io/name".';
  if (/[=<>]\s*-?\d/.test(source)) return 'Write numbers in backticks: count > `5`.';
  if (/[=<>]\s*"/.test(source)) return "Write texts in single quotes: state == 'UP'.";
  if (/type null instead/.test(message)) return 'The value is missing in this row: not_null(value, `0`) gives it a default.';
  if (/Unknown function/.test(message)) return 'The functions are those of https://jmespath.site.';
  if (/-/.test(source)) return 'Quote names with dashes: "my-id" is a name, my-id subtracts.';
  return undefined;
}
