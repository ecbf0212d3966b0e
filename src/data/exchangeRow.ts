import type { QueryClient } from '@tanstack/react-query';
import { renderJson } from '../expressions';
import type { Action, Json, RowAction, Scopes } from '../model';
import { replaceValue } from './replaceValue';
import type { Pages } from './shareUnchanged';
import { withMember } from './withMember';

/**
 * What the row of an action will have become when it is done, where the operator says so; `undefined` as well where that
 * cannot be rendered, which is no reason not to do it.
 */
export function rowAfter(action: Action, scopes: Scopes): { row: Json; after: Json } | undefined {
  const { optimistic } = action as RowAction;
  const { row } = scopes as { row?: Json };
  if (!optimistic || row === undefined) return undefined;
  try {
    return { row, after: withMember(row, optimistic.path, renderJson(optimistic.value, scopes)) };
  } catch {
    return undefined;
  }
}

/**
 * Shows one row of a service in the place of another, until the service is asked again. The age of the data stays what it is.
 * @returns what takes it back where the service has not answered since
 */
export function exchangeRow(queries: QueryClient, serviceId: string, from: Json, to: Json): () => void {
  const undo = queries.getQueryCache().findAll({ predicate: ({ meta }) => meta?.service === serviceId }).flatMap(({ queryKey, state }) => {
    const before = state.data as Pages;
    const next = before && exchangedIn(before, from, to);
    if (next === before) return [];
    const updatedAt = state.dataUpdatedAt;
    queries.setQueryData(queryKey, next, { updatedAt });
    // What is kept may be a copy of what was given.
    const shown = counterpart(before?.pages, queries.getQueryData<Pages>(queryKey)?.pages, from);
    return () => {
      const now = queries.getQueryState<Pages>(queryKey);
      if (shown !== undefined && now?.data && now.dataUpdatedAt === updatedAt) queries.setQueryData(queryKey, exchangedIn(now.data, shown, from), { updatedAt });
    };
  });
  return () => undo.forEach(each => each());
}

/** What stands in one tree where a value stands in another. */
function counterpart(tree: unknown, other: unknown, value: Json): Json | undefined {
  if (tree === value) return other as Json;
  if (tree === other || typeof tree !== 'object' || tree === null || typeof other !== 'object' || other === null) return undefined;
  for (const [name, item] of Object.entries(tree)) {
    const found = counterpart(item, (other as Record<string, unknown>)[name], value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function exchangedIn(pages: NonNullable<Pages>, from: Json, to: Json): NonNullable<Pages> {
  const next = pages.pages.map(page => {
    const { decoded, facts } = page;
    const value = replaceValue(decoded.value, from, to);
    if (value === decoded.value) return page;
    return { ...page, decoded: { ...decoded, value }, ...(facts && { facts: { ...facts, rows: replaceValue([...facts.rows], from, to) as Json[] } }) };
  });
  return next.every((page, index) => page === pages.pages[index]) ? pages : { ...pages, pages: next };
}
