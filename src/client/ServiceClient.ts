import { diagnoseArrival, diagnoseFailure } from './diagnose';
import type { Exchange } from './Exchange';
import type { HttpRequest, HttpResponse } from './HttpRequest';
import { readBody } from './readBody';
import type { Body, Progress } from './readBody';
import { redactDiagnosis } from './redact/redactDiagnosis';
import { explainFailure } from './remarksOf';
import { resolveBase, urlBelow } from './resolveUrl';
import type { Discovery } from './resolveUrl';
import { ServiceError } from './ServiceError';

type Fetch = typeof globalThis.fetch;

/** What the client needs of the portal. */
export interface ClientDependencies {
  discovery: Discovery;
  /** Backstage's `FetchApi.fetch`, which adds the session. */
  fetch: Fetch;
  /** For `url` services, which the session is none of their business. */
  directFetch: Fetch;
}

/** Sends requests to configured services. It knows no React. */
export class ServiceClient {
  constructor(private readonly dependencies: ClientDependencies) {}

  /**
   * Sends one request and reads its answer whole.
   * @param onProgress - called whenever a part of the body arrives
   * @throws ServiceError with a diagnosis when no data came
   * @throws ExpressionError when the request would leave its service's base
   */
  async send(request: HttpRequest, signal?: AbortSignal, onProgress?: (progress: Progress) => void): Promise<HttpResponse> {
    const { service } = request;
    const url = urlBelow(await resolveBase(service, this.dependencies.discovery), request.target);
    signal?.throwIfAborted();
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), request.timeoutMs);
    const stop = () => timer.abort();
    signal?.addEventListener('abort', stop);
    try {
      return await this.exchange(request, url, timer.signal, () => !signal?.aborted && timer.signal.aborted, onProgress);
    } finally {
      clearTimeout(timeout);
      signal?.removeEventListener('abort', stop);
    }
  }

  private async exchange(request: HttpRequest, url: URL, signal: AbortSignal, timedOut: () => boolean, onProgress?: (progress: Progress) => void): Promise<HttpResponse> {
    const direct = request.service.kind === 'url';
    const send = direct ? this.dependencies.directFetch : this.dependencies.fetch;
    let response: Response | undefined;
    let body: Body | undefined;
    const begun = performance.now();
    const exchange = (): Exchange => ({ request, url: url.href, durationMs: performance.now() - begun, ...(response && { arrived: arrivedOf(response, body) }) });
    try {
      response = await send(url.href, {
        method: request.method,
        headers: request.headers,
        ...(request.body !== undefined && { body: request.body }),
        ...(direct && { credentials: 'omit' as const }),
        // A service's max-age would let the browser answer even without a session; the pages keep their own copy.
        cache: 'no-store',
        // A redirect could lead anywhere; where it leads belongs into the configuration.
        redirect: 'manual',
        signal,
      });
      body = await readBody(response, onProgress);
    } catch (error) {
      if (signal.aborted && !timedOut()) throw error;
      const known = exchange();
      throw new ServiceError(await redactDiagnosis(diagnoseFailure(request, timedOut() ? 'timeout' : response ? 'body' : 'network')), response?.status, known);
    }
    const known = exchange();
    const { text } = body;
    const header = response.headers.get('content-type') ?? '';
    const diagnosis = diagnoseArrival(request, { status: response.status, contentType: header, text });
    if (diagnosis) throw new ServiceError(await redactDiagnosis(await explainFailure(request, diagnosis, text)), response.status, known);
    return { status: response.status, headers: response.headers, contentType: header.split(';', 1)[0]?.trim().toLowerCase() ?? '', text, exchange: known };
  }
}

function arrivedOf({ status, headers }: Response, body: Body | undefined): Exchange['arrived'] {
  return { status, headers: Object.fromEntries(headers), ...(body && { bytes: body.bytes }) };
}
