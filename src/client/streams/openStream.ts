import type { Diagnosis } from '../../model';
import { charsetOf } from '../charsetOf';
import { Deadline } from '../Deadline';
import { isBrokenOff, isData } from '../diagnose/bodySigns';
import type { Arrival, Cause, Outcome } from '../diagnose/Outcome';
import type { Exchange } from '../Exchange';
import type { HttpRequest } from '../HttpRequest';
import { readBody } from '../readBody';
import { retryAfter } from '../retryAfter';
import { ServiceError } from '../ServiceError';

/** An answer that comes piece by piece. */
export interface TextStream {
  status: number;
  /** The media type without parameters, in lower case; empty when none was sent. */
  contentType: string;
  /** To be gone through once. */
  chunks: AsyncIterable<string>;
}

/** What a stream is opened with. */
export interface StreamSource {
  request: HttpRequest;
  /** Where the request is sent to. */
  url: string;
  send: (signal: AbortSignal) => Promise<Response>;
  /** Puts into words why there is no data. */
  explain: (asked: Exchange, outcome: Outcome) => Promise<Diagnosis>;
}

/** As much of the end is looked at, for what the proxy writes there when a service breaks off. */
const TAIL = 1000;

/**
 * Waits until an answer begins, for as long as the request's `timeoutMs`; then it may be quiet for as long as it likes.
 * @throws ServiceError when there is no answer, or one that is no data
 */
export async function openStream(source: StreamSource, signal: AbortSignal): Promise<TextStream> {
  const { request, send } = source;
  const deadline = new Deadline(request.timeoutMs, signal);
  try {
    deadline.start();
    const response = await send(deadline.signal);
    const { status, headers } = response;
    const shared = { status, contentType: (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '' };
    if (response.ok) {
      deadline.rest();
      return { ...shared, chunks: chunksOf(source, response, deadline) };
    }
    const { text } = await readBody(response, request.maxBodyBytes, () => deadline.start());
    const arrival = arrivalOf(response, text);
    if (!isData(request, arrival)) throw await failed(source, arrival, response);
    deadline.end();
    return { ...shared, chunks: whole(text) };
  } catch (error) {
    deadline.end();
    if (error instanceof ServiceError || signal.aborted) throw error;
    throw await failed(source, deadline.hasPassed ? 'timeout' : 'network');
  }
}

async function* chunksOf(source: StreamSource, response: Response, deadline: Deadline): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  let decoder: TextDecoder | undefined;
  let tail = '';
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      const isFirst = decoder === undefined;
      decoder ??= new TextDecoder(charsetOf(response.headers.get('content-type') ?? '', read.value));
      const text = decoder.decode(read.value, { stream: true });
      tail = (tail + text).slice(-TAIL);
      if (isFirst && !isData(source.request, arrivalOf(response, tail))) throw await failed(source, arrivalOf(response, tail), response);
      if (text !== '') yield text;
    }
    const end = arrivalOf(response, tail);
    if (isBrokenOff(source.request, end)) throw await failed(source, end, response);
  } catch (error) {
    if (error instanceof ServiceError || deadline.signal.aborted) throw error;
    throw await failed(source, 'body', response);
  } finally {
    deadline.end();
    void reader?.cancel().catch(() => undefined);
  }
}

/** What has come already. */
async function* whole(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

function arrivalOf({ status, headers }: Response, text: string): Arrival {
  return { status, contentType: headers.get('content-type') ?? '', text, headers: Object.fromEntries(headers) };
}

async function failed({ request, url, explain }: StreamSource, outcome: Arrival | Cause, response?: Response): Promise<ServiceError> {
  const asked: Exchange = { request, url, durationMs: 0, ...(response && { arrived: { status: response.status, headers: Object.fromEntries(response.headers) } }) };
  const diagnosis = await explain(asked, typeof outcome === 'string' ? { cause: outcome } : outcome);
  return new ServiceError(diagnosis, response?.status, asked, response && retryAfter(response.headers, Date.now()));
}
