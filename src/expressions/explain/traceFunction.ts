import { evaluateNode } from '../compile';
import type { Node } from '../compile';
import { describe } from './describe';
import { attempt, lastOf, traceBoth, traceEither } from './Visited';
import type { Trace, Visited } from './Visited';
import { trace } from './trace';
import type { Tracing } from './trace';

type FunctionCall = Extract<Node, { type: 'Function' }>;

/** A function has nothing because of what it was given, or because that leads to nothing. */
export function traceFunction(node: FunctionCall, from: Visited, tracing: Tracing): Trace {
  const given = node.children.filter(child => child.type !== 'ExpressionReference').map(child => ({ child, traced: trace(child, from, tracing) }));
  const values = given.map(({ child, traced }) => (child.type === 'Literal' ? { path: JSON.stringify(child.value), value: child.value } : lastOf(traced, from)));
  const traces = given.map(({ traced }) => traced);
  const path = `${node.name}(${values.map(value => value.path).join(', ')})`;
  const value = attempt(() => evaluateNode(node, from.value, tracing.scopes));
  const whole: Trace = { visited: [{ path, value }], ...((value === null || value === undefined) && { end: { reason: refusal(node.name, values) } }) };
  return node.name === 'not_null' ? traceEither(traces, whole) : traceBoth(traces, whole);
}

function refusal(name: string, values: readonly Visited[]): string {
  const got = values.map(({ value }) => describe(value)).join(' and ');
  if (name === 'to_number') return `to_number got ${got}, which it cannot read as a number.`;
  return `${name} got ${got === '' ? 'nothing' : got}, and gives nothing for it.`;
}
