import { useEffect, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { RequestDef, RowAnswers, RowAnswer, Scopes } from '../../model';
import { STALE_MS, useData } from '../DataProvider';
import { useRefresh } from '../RefreshContext';
import { RowAnswerStore } from './RowAnswerStore';

/**
 * Sends requests for single rows as somebody looks at them.
 * @param held - what is to be said of requests that cannot be sent, by name
 */
export function useRowAnswerStore(requests: Record<string, RequestDef>, scopes: Scopes, held: Record<string, RowAnswer>): RowAnswers {
  const { client, user, services } = useData();
  const queries = useQueryClient();
  const { chosenMs } = useRefresh();
  const source = useMemo(() => ({ client, queries, user, services, requests, scopes, held, chosenMs }), [client, queries, user, services, requests, scopes, held, chosenMs]);
  const [store] = useState(() => new RowAnswerStore(source, Date.now() - STALE_MS));
  useEffect(() => store.update(source), [store, source]);
  return store;
}
