import { useMemo } from 'react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { ServiceError, buildRequest } from '../client';
import type { HttpRequest, ServiceClient } from '../client';
import type { Diagnosis, RequestDef, Scopes, Service } from '../model';
import { decode } from '../rows';
import type { Decoded } from '../rows';
import { useData } from './DataProvider';
import { diagnosisOf } from './diagnosisOf';
import { useRefreshMs } from './RefreshContext';

/** Once more after a failure that may pass by itself; more would only hide the error for longer. */
const RETRIES = 1;
const RETRY_MS = 500;

/** What is known of an answer; data and a diagnosis together mean that the data is the last good one. */
export interface Answer {
  decoded?: Decoded;
  diagnosis?: Diagnosis;
  /** When `decoded` arrived, in milliseconds since the epoch. */
  updatedAt?: number;
  /** Nothing to show yet. */
  isPending: boolean;
  /** A request is under way. */
  isFetching: boolean;
  retry: () => void;
}

/** Sends a configured request, and keeps its answer fresh. Two views with the same request share one. */
export function useAnswer(def: RequestDef | undefined, scopes: Scopes): Answer {
  const { client, user, services } = useData();
  const built = useBuilt(def, scopes, services);
  const { request, diagnosis } = built;
  const refreshMs = useRefreshMs(def?.refreshMs ?? 0);
  const query = useQuery({
    queryKey: ['proxy-pages', user, request && keyOf(request)],
    queryFn: request ? ({ signal }) => load(client, request, signal) : skipToken,
    refetchInterval: refreshMs > 0 ? refreshMs : false,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: refreshMs > 0,
    retry: (failures, error) => failures < RETRIES && isWorthRepeating(request, error),
    retryDelay: attempt => RETRY_MS * 2 ** attempt * (0.5 + Math.random()),
  });
  const { data, error, isPending, isFetching, dataUpdatedAt, refetch } = query;
  const failed = diagnosis ?? (error ? diagnosisOf(error) : undefined);
  return {
    ...(data && { decoded: data, updatedAt: dataUpdatedAt }),
    ...(failed && { diagnosis: failed }),
    isPending: isPending && !failed,
    isFetching,
    retry: () => void refetch(),
  };
}

function useBuilt(def: RequestDef | undefined, scopes: Scopes, services: Record<string, Service>): { request?: HttpRequest; diagnosis?: Diagnosis } {
  // Scopes are rebuilt on every render; what is in them decides.
  const scopesText = JSON.stringify(scopes);
  return useMemo(() => {
    const service = def && services[def.service];
    if (!def || !service) return {};
    try {
      return { request: buildRequest(def, service, JSON.parse(scopesText) as Scopes) };
    } catch (error) {
      return { diagnosis: diagnosisOf(error) };
    }
  }, [def, services, scopesText]);
}

/** Everything that makes a request what it is, and nothing else. */
function keyOf({ service, method, target, headers, body, responseType }: HttpRequest): string[] {
  return [service.id, method, target, JSON.stringify(headers), body ?? '', responseType];
}

async function load(client: ServiceClient, request: HttpRequest, signal: AbortSignal): Promise<Decoded> {
  const response = await client.send(request, signal);
  return decode(response, request.responseType);
}

function isWorthRepeating(request: HttpRequest | undefined, error: Error): boolean {
  return request?.repeatable === true && error instanceof ServiceError && error.diagnosis.transient && error.diagnosis.kind !== 'rateLimited' && error.diagnosis.kind !== 'timeout';
}
