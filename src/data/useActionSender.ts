import { useCallback, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Action, Scopes } from '../model';
import { useData } from './DataProvider';
import type { Outcome } from './outcomeOf';
import { refreshService, sendAction } from './sendAction';

/** Sends actions, and asks anew for what they may have changed. */
export interface ActionSender {
  /** Never rejects; `undefined` where the very same is under way already, which is not sent a second time. */
  send: (action: Action, scopes: Scopes) => Promise<Outcome | undefined>;
  /** Asks again for what the page shows of the action's service. */
  refresh: (action: Action) => void;
}

/** How the page sends actions. */
export function useActionSender(): ActionSender {
  const { client, user, services } = useData();
  const queries = useQueryClient();
  const send = useCallback((action: Action, scopes: Scopes) => sendAction({ client, queries, user, services }, action, scopes), [client, queries, user, services]);
  const refresh = useCallback(({ request }: Action) => refreshService(queries, client, request.service), [client, queries]);
  return useMemo(() => ({ send, refresh }), [send, refresh]);
}
