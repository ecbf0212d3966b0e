import type { Diagnosis } from '../../model';
import { charsetOf } from '../charsetOf';
import { Deadline } from '../Deadline';
import { diagnoseArrival, diagnoseFailure } from '../diagnose';
import type { HttpRequest } from '../HttpRequest';
import { readBody } from '../readBody';
import { redactDiagnosis } from '../redact/redactDiagnosis';
import { explainFailure } from '../remarksOf';
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

/** As much of the end is looked at, for what the proxy writes there when a service breaks off. */
const TAIL = 1000;

/**
 * Waits until an answer begins, for as long as the request's `timeoutMs`; then it may be quiet for as long as it likes.
 * @param send - sends the request
 * @throws ServiceError when there is no answer, or one that is no data
 */
export async function openStream(request: HttpRequest, send: (signal: AbortSignal) => Promise<Response>, signal: AbortSignal): Promise<TextStream> {
  const deadline = new Deadline(request.timeoutMs, signal);
  try {
    deadline.start();
    const response = await send(deadline.signal);
    const header = response.headers.get('content-type') ?? '';
    const shared = { status: response.status, contentType: header.split(';', 1)[0]?.trim().toLowerCase() ?? '' };
    if (response.ok && shared.contentType !== 'text/html') {
      deadline.rest();
      return { ...shared, chunks: chunksOf(request, response, deadline) };
    }
    const { text } = await readBody(response, request.maxBodyBytes, () => deadline.start());
    const diagnosis = diagnoseArrival(request, { status: response.status, contentType: header, text });
    if (diagnosis) throw new ServiceError(await redactDiagnosis(await explainFailure(request, diagnosis, text)), response.status, undefined, retryAfter(response.headers, Date.now()));
    deadline.end();
    return { ...shared, chunks: whole(text) };
  } catch (error) {
    deadline.end();
    if (error instanceof ServiceError || signal.aborted) throw error;
    throw await failure(diagnoseFailure(request, deadline.hasPassed ? 'timeout' : 'network'));
  }
}

async function* chunksOf(request: HttpRequest, response: Response, deadline: Deadline): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  const header = response.headers.get('content-type') ?? '';
  let decoder: TextDecoder | undefined;
  let tail = '';
  const check = async () => {
    const diagnosis = diagnoseArrival(request, { status: response.status, contentType: header, text: tail });
    if (diagnosis) throw await failure(diagnosis, response.status);
  };
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      const isFirst = decoder === undefined;
      decoder ??= new TextDecoder(charsetOf(header, read.value));
      const text = decoder.decode(read.value, { stream: true });
      tail = (tail + text).slice(-TAIL);
      if (isFirst) await check();
      if (text !== '') yield text;
    }
    await check();
  } catch (error) {
    if (error instanceof ServiceError || deadline.signal.aborted) throw error;
    throw await failure(diagnoseFailure(request, 'body'), response.status);
  } finally {
    deadline.end();
    void reader?.cancel().catch(() => undefined);
  }
}

async function failure(diagnosis: Diagnosis, status?: number): Promise<ServiceError> {
  return new ServiceError(await redactDiagnosis(diagnosis), status);
}

/** What has come already. */
async function* whole(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
