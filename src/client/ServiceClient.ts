import { waitText } from '../model';
import type { Diagnosis } from '../model';
import { Deadline } from './Deadline';
import { isData } from './diagnose/bodySigns';
import type { Failure, Outcome, Surroundings } from './diagnose/Outcome';
import { unexplained } from './diagnose/unexplained';
import type { Exchange } from './Exchange';
import { Gate } from './Gate';
import type { HttpRequest, HttpResponse } from './HttpRequest';
import { readBody } from './readBody';
import type { Body, Progress } from './readBody';
import { retryAfter } from './retryAfter';
import { resolveBase, urlBelow } from './resolveUrl';
import type { Discovery } from './resolveUrl';
import { ServiceError } from './ServiceError';
import type { TextStream } from './streams/openStream';
import { TooLargeError } from './TooLargeError';

type Fetch = typeof globalThis.fetch;

/** What the client needs of the portal. */
export interface ClientDependencies {
  discovery: Discovery;
  /** Backstage's `FetchApi.fetch`, which adds the session. */
  fetch: Fetch;
  /** For `url` services, which the session is none of their business. */
  directFetch: Fetch;
  /** What diagnoses need to know of the portal and its other services. */
  surroundings?: Surroundings;
}

/** How a request is sent, besides what it is. */
export interface SendOptions {
  /** Aborted when nobody wants the answer any more. */
  signal?: AbortSignal;
  /** Called whenever a part of the body arrives. */
  onProgress?: (progress: Progress) => void;
  /** Whether it is sent even while the service seems to be absent: for whoever asks whether it is. */
  isForced?: boolean;
  /** Whether it lets all other requests to the service go first, and takes only some of the places. */
  isPatient?: boolean;
}

/** Is told the id of a service. */
type RecoveryListener = (serviceId: string) => void;

/** Sends requests to configured services. It knows no React. */
export class ServiceClient {
  private readonly gates = new Map<string, Gate>();
  private readonly listeners = new Set<RecoveryListener>();

  constructor(private readonly dependencies: ClientDependencies) {}

  /**
   * Sends one request and reads its answer whole. A few are under way at a time for each service, the others wait; time
   * counts from when a request is sent. While a service is absent, most requests fail at once with its last failure.
   * @throws ServiceError with a diagnosis when no data came
   * @throws ExpressionError when the request would leave its service's base
   */
  async send(request: HttpRequest, { signal, onProgress, isForced = false, isPatient = false }: SendOptions = {}): Promise<HttpResponse> {
    const url = urlBelow(await resolveBase(request.service, this.dependencies.discovery), request.target);
    signal?.throwIfAborted();
    return this.gateOf(request.service.id).pass(() => this.sendNow(request, url, signal, onProgress), signal, isForced, isPatient);
  }

  /**
   * Sends one request and gives its text as it comes, which may go on for ever: only the time until it begins is bounded.
   * @throws ServiceError when it does not begin; what it gives throws one when it breaks off
   */
  async stream(request: HttpRequest, signal: AbortSignal): Promise<TextStream> {
    const url = urlBelow(await resolveBase(request.service, this.dependencies.discovery), request.target);
    const { openStream } = await import('./streams/openStream');
    return this.gateOf(request.service.id).pass(() => openStream({ request, url: url.href, send: own => this.fetch(request, url, own), explain: (asked, outcome) => this.explain(asked, outcome) }, signal), signal, false);
  }

  /** A person asks: the next requests are sent even to services that seem to be absent, or to the one that is named. */
  letThrough(serviceId?: string): void {
    for (const [id, gate] of this.gates) if (serviceId === undefined || id === serviceId) gate.open();
  }

  /**
   * Tells when a service answers again that was absent.
   * @returns how to be told no longer
   */
  onRecovery(listener: RecoveryListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private gateOf(id: string): Gate {
    const gate = this.gates.get(id) ?? new Gate(() => this.listeners.forEach(listener => listener(id)));
    this.gates.set(id, gate);
    return gate;
  }

  private async sendNow(request: HttpRequest, url: URL, signal: AbortSignal | undefined, onProgress: SendOptions['onProgress']): Promise<HttpResponse> {
    const deadline = new Deadline(request.timeoutMs, signal);
    try {
      return await this.exchange(request, url, deadline, onProgress);
    } finally {
      deadline.end();
    }
  }

  private async exchange(request: HttpRequest, url: URL, deadline: Deadline, onProgress: SendOptions['onProgress']): Promise<HttpResponse> {
    let response: Response | undefined;
    let body: Body | undefined;
    const begun = performance.now();
    const exchange = (): Exchange => ({ request, url: url.href, durationMs: performance.now() - begun, ...(response && { arrived: arrivedOf(response, body) }) });
    try {
      deadline.start();
      response = await this.fetch(request, url, deadline.signal);
      // From here on it may take as long as it needs, if it only goes on.
      deadline.start();
      body = await readBody(response, request.maxBodyBytes, progress => {
        deadline.start();
        onProgress?.(progress);
      });
    } catch (error) {
      if (deadline.signal.aborted && !deadline.hasPassed) throw error;
      const known = exchange();
      const failure = { ...failureOf(error, deadline.hasPassed, response !== undefined), durationMs: known.durationMs };
      throw new ServiceError(await this.explain(known, failure), response?.status, known);
    }
    const known = exchange();
    const { status, headers } = response;
    const header = headers.get('content-type') ?? '';
    const arrival = { status, contentType: header, text: body.text, headers: Object.fromEntries(headers), durationMs: known.durationMs };
    if (!isData(request, arrival)) {
      const retryAt = retryAfter(headers, Date.now());
      throw new ServiceError(withWait(await this.explain(known, arrival), retryAt), status, known, retryAt);
    }
    return { status, headers, contentType: header.split(';', 1)[0]?.trim().toLowerCase() ?? '', text: body.text, exchange: known };
  }

  /** What explains is loaded only now, as most requests bring data. */
  private async explain(asked: Exchange, outcome: Outcome): Promise<Diagnosis> {
    const explained = await import('./diagnose/explain').then(
      ({ explain }) => explain(asked, outcome, this.dependencies.surroundings ?? {}),
      () => undefined,
    );
    return explained ?? unexplained(asked.request, outcome);
  }

  private fetch(request: HttpRequest, url: URL, signal: AbortSignal): Promise<Response> {
    const direct = request.service.kind === 'url';
    const send = direct ? this.dependencies.directFetch : this.dependencies.fetch;
    return send(url.href, {
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
  }
}

function failureOf(error: unknown, hasPassed: boolean, hasBegun: boolean): Failure {
  if (error instanceof TooLargeError) return { cause: 'tooLarge', ...(error.announced !== undefined && { announced: error.announced }) };
  if (hasPassed) return { cause: hasBegun ? 'stalled' : 'timeout' };
  return { cause: hasBegun ? 'body' : 'network' };
}

function withWait(diagnosis: Diagnosis, retryAt: number | undefined): Diagnosis {
  if (retryAt === undefined) return diagnosis;
  return { ...diagnosis, advice: [`It asks to wait ${waitText(retryAt - Date.now())}.`, diagnosis.advice].filter(Boolean).join(' ') };
}

function arrivedOf({ status, headers }: Response, body: Body | undefined): Exchange['arrived'] {
  return { status, headers: Object.fromEntries(headers), ...(body && { bytes: body.bytes }) };
}
