import type { QueryState } from '@tanstack/react-query';

/** How often a query had ever failed when it last succeeded. */
const before = new WeakMap<object, number>();

/** How often in a row a query has failed; each is counted once, however often it was retried. To be asked after every change of it. */
export function setbacksOf(query: { state: Pick<QueryState<unknown>, 'status' | 'errorUpdateCount'> }): number {
  const { status, errorUpdateCount } = query.state;
  if (status === 'success') before.set(query, errorUpdateCount);
  return errorUpdateCount - (before.get(query) ?? 0);
}
