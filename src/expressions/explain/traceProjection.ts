import { isObject } from '../../model';
import { evaluateNode } from '../compile';
import type { Node } from '../compile';
import { describe, isNothing } from './describe';
import { attempt, lastOf } from './Visited';
import type { End, Trace, Visited } from './Visited';
import { trace } from './trace';
import type { Tracing } from './trace';

/** The parser's nodes of three types, of which one has a condition. */
type Projection = Readonly<{ type: Node['type']; left: Node; right: Node; condition?: Node }>;

/** `[*]`, `[]`, `[1:2]`, `[?…]` and `.*`: what they go through, and where the first item leads when nothing comes of all. */
export function traceProjection(node: Node & Projection, from: Visited, tracing: Tracing): Trace {
  const [inner, sign] = innerOf(node);
  const before = trace(inner, from, tracing);
  if (before.end) return before;
  const at = lastOf(before, from);
  const path = `${at.path}${sign}`;
  const items = itemsOf(node, at.value);
  if (!items) return { ...before, end: { reason: `${at.path === '' ? 'The row' : at.path} is ${describe(at.value)}, and ${sign} takes the items of ${sign === '.*' ? 'an object' : 'a list'}.` } };
  if (items.length === 0) return { ...before, end: { reason: `${at.path === '' ? 'The row' : at.path} is ${describe(at.value)}.` } };
  const { condition } = node as Projection;
  const passing = condition ? items.filter(item => passes(condition, item, tracing)) : items;
  if (passing.length === 0) return { ...before, end: noneReason(condition, { path: `${at.path}[0]`, value: items[0] }, items.length, tracing) };
  const result = { path: tracing.source, value: attempt(() => evaluateNode(node, from.value, tracing.scopes)) };
  if (!isNothing(result.value)) return { visited: [...before.visited, { ...result, path }] };
  const first = trace(node.right, { path, value: passing[0] }, tracing);
  const end = first.end && { ...first.end, reason: passing.length === 1 ? first.end.reason : `Nothing comes of any of the ${passing.length} items. In the first: ${first.end.reason}` };
  return { visited: [...before.visited, ...first.visited], end: end ?? { reason: `${path} gives nothing.` } };
}

/** What is projected, without the part that only says how. */
function innerOf({ type, left }: Projection): [Node, string] {
  if (type === 'ValueProjection') return [left, '.*'];
  if (type === 'FilterProjection') return [left, '[?…]'];
  if (left.type === 'Flatten') return [left.child, '[]'];
  return left.type === 'IndexExpression' && left.right.type === 'Slice' ? [left.left, '[:]'] : [left, '[*]'];
}

function itemsOf({ type, left }: Projection, value: unknown): unknown[] | undefined {
  if (type === 'ValueProjection') return isObject(value) ? Object.values(value) : undefined;
  if (!Array.isArray(value)) return undefined;
  const items: unknown[] = value;
  return left.type === 'Flatten' ? items.flat(1) : items;
}

function passes(condition: Node, item: unknown, { scopes }: Tracing): boolean {
  const value = attempt(() => evaluateNode(condition, item, scopes));
  return value !== false && !isNothing(value);
}

/** What the filter looks at, as the first item has it. */
function noneReason(condition: Node | undefined, first: Visited, count: number, tracing: Tracing): End {
  const none = `None of ${count} ${count === 1 ? 'item' : 'items'} passes the filter.`;
  if (condition?.type !== 'Comparator') return { reason: none };
  const looked = trace(condition.left, first, tracing);
  const last = lastOf(looked, first);
  return { reason: `${none} In the first: ${looked.end?.reason ?? `${last.path} is ${describe(last.value)}.`}` };
}
