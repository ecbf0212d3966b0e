/** @jest-environment node */
import { proxyService, requestTo } from '../testing';
import { explain } from '../diagnose/explain';
import { unexplained } from '../diagnose/unexplained';
import { openStream } from './openStream';
import type { StreamSource } from './openStream';

const encoder = new TextEncoder();

/** An answer whose pieces come one by one; an `Error` breaks it off. */
function answer(pieces: Array<string | Uint8Array | Error>, { status = 200, type = 'text/plain' } = {}): Response {
  const rest = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = rest.shift();
      if (piece === undefined) controller.close();
      else if (piece instanceof Error) controller.error(piece);
      else controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
    },
  });
  return new Response(body, { status, headers: { 'content-type': type } });
}

const request = requestTo(proxyService, { timeoutMs: 50 });
const source = (send: StreamSource['send']): StreamSource => ({ request, url: 'http://portal.test/api/proxy/inventory/things', send, explain: (asked, outcome) => Promise.resolve(explain(asked, outcome, {}) ?? unexplained(request, outcome)) });
const open = (response: Response) => openStream(source(() => Promise.resolve(response)), new AbortController().signal);
async function all(chunks: AsyncIterable<string>): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of chunks) texts.push(text);
  return texts;
}

describe('a stream', () => {
  it('gives its text as it comes, letters that are cut in two included', async () => {
    const [first, second] = [encoder.encode('Zür').slice(0, 2), encoder.encode('Zür').slice(2)];
    const { contentType, chunks } = await open(answer([first, second, 'ich'], { type: 'Text/Plain; charset=utf-8' }));
    expect(contentType).toBe('text/plain');
    expect((await all(chunks)).join('')).toBe('Zürich');
  });

  it('has as long to begin as its timeout, and may then be quiet for longer', async () => {
    const never = (signal: AbortSignal) => new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    await expect(openStream(source(never), new AbortController().signal)).rejects.toMatchObject({ diagnosis: { kind: 'timeout' } });
    let later: (() => void) | undefined;
    const body = new ReadableStream<Uint8Array>({ start: controller => void (later = () => (controller.enqueue(encoder.encode('late')), controller.close())) });
    const { chunks } = await open(new Response(body));
    // Well behind the timeout of the request.
    setTimeout(() => later?.(), 150);
    expect(await all(chunks)).toEqual(['late']);
  });

  it.each([
    [401, '{"error":{"name":"AuthenticationError"}}', 'session'],
    [404, '', 'endpoint'],
    [504, 'Error occurred while trying to proxy: portal.test/x', 'unreachable'],
    [200, '<html>', 'loginPage'],
  ])('that is none has the diagnosis of any answer: %s', async (status, text, kind) => {
    const response = answer([text], { status, type: text.startsWith('<') ? 'text/html' : '' });
    if (text === '') response.headers.delete('content-type');
    await expect(open(response).then(({ chunks }) => all(chunks))).rejects.toMatchObject({ diagnosis: { kind } });
  });

  it.each([
    ['as the browser sees it', [new TypeError('Failed to fetch')]],
    ['as the proxy writes it', ['half a lineError occurred while trying to proxy: portal.test/x']],
  ])('that breaks off says so, %s', async (_how, rest) => {
    const { chunks } = await open(answer(['one\n', ...rest]));
    await expect(all(chunks)).rejects.toMatchObject({ diagnosis: { kind: 'interrupted' } });
  });

  it('ends when nobody wants it any more', async () => {
    const controller = new AbortController();
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({ start: own => own.enqueue(encoder.encode('one')), cancel: () => void (isCancelled = true) });
    const { chunks } = await openStream(source(() => Promise.resolve(new Response(body))), controller.signal);
    for await (const text of chunks) {
      expect(text).toBe('one');
      break;
    }
    expect(isCancelled).toBe(true);
  });
});
