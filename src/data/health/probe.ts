import { ServiceError, buildRequest } from '../../client';
import type { HttpRequest, HttpResponse, ServiceClient } from '../../client';
import { redactDiagnosis } from '../../client/redact/redactDiagnosis';
import type { Json, RequestDef, Service } from '../../model';
import { DecodeError, decode } from '../../rows';
import { diagnoseError } from '../diagnoseError';
import { diagnosisOf } from '../diagnosisOf';
import { healthOf } from './healthOf';
import type { Probed } from './healthOf';
import type { ServiceHealth } from './ServiceHealth';

/** Of what is no health report, it is enough that it comes. */
const MAX_BYTES = 1_000_000;

/**
 * Asks a service how it is. It is asked even while it seems to be absent, so that it is found when it is back.
 * @throws DOMException `AbortError` when nobody wants to know any more
 */
export async function probe(client: ServiceClient, service: Service, signal: AbortSignal): Promise<ServiceHealth> {
  const health = healthOf(service, await ask(client, service, signal));
  return health.diagnosis ? { ...health, diagnosis: await redactDiagnosis(health.diagnosis, service.title) } : health;
}

async function ask(client: ServiceClient, service: Service, signal: AbortSignal): Promise<Probed> {
  let response: HttpResponse | undefined;
  try {
    response = await client.send(probeRequest(service), { signal, isForced: true });
    return { status: response.status, body: await bodyOf(response, signal), latencyMs: response.exchange.durationMs };
  } catch (error) {
    signal.throwIfAborted();
    // What came whole and cannot be read came in its time all the same.
    const { status, exchange } = error instanceof ServiceError ? error : (response ?? {});
    return { diagnosis: response ? await diagnoseError(error, response) : diagnosisOf(error), ...(status !== undefined && { status }), ...(exchange && { latencyMs: exchange.durationMs }) };
  }
}

/** The request that asks a service how it is. */
export function probeRequest(service: Service): HttpRequest {
  const { health } = service;
  const def: RequestDef = {
    key: `${service.key}.health`,
    service: service.id,
    path: '',
    vars: {},
    method: 'GET',
    query: {},
    headers: {},
    responseType: 'auto',
    acceptStatus: health?.acceptStatus ?? [],
    ...(health?.timeoutMs !== undefined && { timeoutMs: health.timeoutMs }),
    refreshMs: 0,
    safe: false,
  };
  if (!health) return { ...buildRequest(def, service, {}), maxBodyBytes: Math.min(service.maxBodyBytes, MAX_BYTES) };
  return { ...buildRequest(def, { ...service, basePath: '' }, {}), target: health.path };
}

/** Many say OK and call it JSON: what cannot be read as what it says it is, is text. */
async function bodyOf(response: HttpResponse, signal: AbortSignal): Promise<Json> {
  try {
    return (await decode(response, 'auto', signal)).value;
  } catch (error) {
    if (error instanceof DecodeError && !error.isTruncated) return response.text;
    throw error;
  }
}
