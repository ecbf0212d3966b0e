import type { QueryClient } from '@tanstack/react-query';
import { buildRequest, remarksOf, ServiceError } from '../client';
import type { HttpRequest, ServiceClient } from '../client';
import type { Action, Scopes, Service } from '../model';
import { decode, DecodeError } from '../rows';
import { diagnosisOf } from './diagnosisOf';
import { exchangeRow, rowAfter } from './exchangeRow';
import { outcomeOf } from './outcomeOf';
import type { Outcome } from './outcomeOf';

/** What sending an action takes from the page. */
export interface ActionContext {
  client: ServiceClient;
  queries: QueryClient;
  /** The signed-in user. */
  user: string;
  services: Record<string, Service>;
}

/**
 * Sends an action once, even while the service seems to be absent, as a person wants it.
 * @returns `undefined` when the very same is under way already: it is not sent a second time
 */
export async function sendAction({ client, queries, user, services }: ActionContext, action: Action, scopes: Scopes): Promise<Outcome | undefined> {
  const service = services[action.request.service];
  if (!service) return { state: 'failed', diagnosis: { kind: 'request', who: 'operator', title: `There is no service ${action.request.service}.`, transient: false } };
  let request: HttpRequest;
  try {
    request = buildRequest(action.request, service, scopes);
  } catch (error) {
    return { state: 'failed', diagnosis: diagnosisOf(error) };
  }
  const mutationKey = ['proxy-pages', user, service.id, request.method, request.target, request.body ?? ''];
  const cache = queries.getMutationCache();
  if (cache.find({ mutationKey, exact: true, status: 'pending' })) return undefined;
  const meanwhile = rowAfter(action, scopes);
  const takeBack = meanwhile && exchangeRow(queries, service.id, meanwhile.row, meanwhile.after);
  const outcome = await cache.build<Outcome, Error, void, unknown>(queries, { mutationKey, mutationFn: () => attempt(client, request), networkMode: 'always', retry: false, gcTime: 0 }).execute();
  // Of what nobody knows, what was known is shown until the service is asked again.
  if (outcome.state !== 'done') takeBack?.();
  return outcome;
}

async function attempt(client: ServiceClient, request: HttpRequest): Promise<Outcome> {
  try {
    const response = await client.send(request, { isForced: true });
    const said = await decode(response, request.responseType).catch((error: unknown) => {
      // The service said yes, and only what it said besides cannot be read; unless that broke off, or is where GraphQL says no.
      if (request.isGraphql || !(error instanceof DecodeError) || error.isTruncated) throw error;
    });
    // GraphQL says no with status 200.
    const remarks = request.isGraphql && said ? await remarksOf(request, response.status, said.value) : undefined;
    if (remarks) throw new ServiceError(remarks.diagnosis, response.status, response.exchange);
    return { state: 'done' };
  } catch (error) {
    return outcomeOf(error, request);
  }
}

/** Asks the service again for all that pages show of it; what is not shown is asked for when it is. */
export function refreshService(queries: QueryClient, client: ServiceClient, serviceId: string): void {
  client.letThrough(serviceId);
  void queries.invalidateQueries({ predicate: ({ meta }) => meta?.service === serviceId });
}
