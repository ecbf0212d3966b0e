import { isObject } from '../../model';
import type { Scopes } from '../../model';
import { evaluateNode } from '../compile';
import type { Node } from '../compile';
import { describe, isNothing } from './describe';
import { missingMember } from './missingMember';
import { quoteName } from './quoteName';
import { attempt, lastOf, traceBoth, traceEither } from './Visited';
import type { Trace, Visited } from './Visited';
import { traceFunction } from './traceFunction';
import { traceProjection } from './traceProjection';

/** What tracing needs besides the node: the whole expression, and what it may name. */
export interface Tracing {
  source: string;
  scopes: Scopes;
}

/** Follows an expression from value to value, as the interpreter does, until there is nothing more to follow. */
export function trace(node: Node, from: Visited, tracing: Tracing): Trace {
  switch (node.type) {
    case 'Identity':
    case 'Current':
      return { visited: [] };
    case 'Field':
      return traceField(node.name, from, tracing);
    case 'Index':
      return traceIndex(node.value, from);
    case 'Subexpression':
    case 'IndexExpression':
    case 'Pipe':
      return traceChain(node.left, node.right, from, tracing, node.type === 'Pipe' ? ' | ' : '');
    case 'Projection':
    case 'FilterProjection':
    case 'ValueProjection':
      return traceProjection(node, from, tracing);
    case 'Function':
      return traceFunction(node, from, tracing);
    case 'OrExpression':
      return traceEither([trace(node.left, from, tracing), trace(node.right, from, tracing)], evaluated(node, 'the alternatives', from, tracing));
    case 'AndExpression':
    case 'Arithmetic':
    case 'Comparator':
      return traceBoth([trace(node.left, from, tracing), trace(node.right, from, tracing)], evaluated(node, 'the result', from, tracing));
    case 'Ternary':
      return trace(isTruthy(evaluateNode(node.condition, from.value, tracing.scopes)) ? node.trueExpr : node.falseExpr, from, tracing);
    case 'Variable':
      return Object.hasOwn(tracing.scopes, node.name)
        ? evaluated(node, `$${node.name}`, from, tracing)
        : { visited: [], end: { reason: `$${node.name} does not exist here.` } };
    default:
      return evaluated(node, tracing.source, from, tracing);
  }
}

/** The value of a node that is not looked into. */
export function evaluated(node: Node, path: string, from: Visited, { scopes }: Tracing): Trace {
  const value = attempt(() => evaluateNode(node, from.value, scopes));
  const end = value === null ? { reason: `${path} gives nothing.` } : undefined;
  return { visited: [{ path, value }], ...(end && { end }) };
}

function traceChain(left: Node, right: Node, from: Visited, tracing: Tracing, sign: string): Trace {
  const first = trace(left, from, tracing);
  if (first.end) return first;
  const at = lastOf(first, from);
  const second = trace(right, { path: at.path + sign, value: at.value }, tracing);
  return { ...second, visited: [...first.visited, ...second.visited] };
}

function traceField(name: string, from: Visited, { source }: Tracing): Trace {
  const path = joinPath(from.path, quoteName(name));
  const { value } = from;
  if (isObject(value) && Object.hasOwn(value, name)) {
    const member = value[name];
    return { visited: [{ path, value: member }], ...(member === null && { end: { reason: `${path} is null in the response.` } }) };
  }
  const where = from.path === '' ? 'The row' : from.path;
  if (isObject(value)) return { visited: [], end: missingMember(source, from, name) };
  if (Array.isArray(value)) return { visited: [], end: { reason: `${where} is ${describe(value)}: take one item with [0], or all with [*].` } };
  return { visited: [], end: { reason: `${where} is ${describe(value)}, which has no ${quoteName(name)}.` } };
}

function traceIndex(index: number, from: Visited): Trace {
  const path = `${from.path}[${index}]`;
  const where = from.path === '' ? 'The row' : from.path;
  if (!Array.isArray(from.value)) return { visited: [], end: { reason: `${where} is ${describe(from.value)}, and [${index}] takes an item of a list.` } };
  const value = from.value.at(index) as unknown;
  if (value === undefined) return { visited: [], end: { reason: `${where} is ${describe(from.value)}, so there is no [${index}].` } };
  return { visited: [{ path, value }], ...(value === null && { end: { reason: `${path} is null in the response.` } }) };
}

function joinPath(path: string, name: string): string {
  return path === '' || path.endsWith(' | ') ? `${path}${name}` : `${path}.${name}`;
}

/** As JMESPath has it: empty texts, lists and objects are false, zero is true. */
function isTruthy(value: unknown): boolean {
  return value !== false && (typeof value === 'number' || !isNothing(value));
}
