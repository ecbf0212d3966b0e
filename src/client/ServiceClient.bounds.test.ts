/** @jest-environment node */
import type { HttpRequest } from './HttpRequest';
import { ServiceClient } from './ServiceClient';
import { ServiceError } from './ServiceError';
import { proxyService, requestTo } from './testing';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A service whose answer is written by the test, and which notices that nobody reads on. */
function service(headers: Record<string, string> = { 'content-type': 'application/json' }) {
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  let begin: () => void = () => undefined;
  const cancelled = jest.fn();
  const stream = new ReadableStream<Uint8Array>({ start: it => void (body = it), cancel: cancelled }, { highWaterMark: 0 });
  const fetch: typeof globalThis.fetch = (_input, init) =>
    new Promise((resolve, reject) => {
      begin = () => resolve(new Response(stream, { headers }));
      init?.signal?.addEventListener('abort', () => {
        const error = new DOMException('aborted', 'AbortError');
        reject(error);
        body?.error(error);
      });
    });
  const discovery = { getBaseUrl: (id: string) => Promise.resolve(`https://portal.example.com/api/${id}`) };
  const client = new ServiceClient({ discovery, fetch, directFetch: fetch });
  return {
    cancelled,
    send: (overrides: Partial<HttpRequest> = {}) => {
      const sent = client.send(requestTo(proxyService, { timeoutMs: 10_000, ...overrides }));
      return sent.then(
        ({ text }) => text,
        (error: unknown) => (error instanceof ServiceError ? error.diagnosis : error),
      );
    },
    headers: () => begin(),
    write: (text: string) => body?.enqueue(new TextEncoder().encode(text)),
    close: () => body?.close(),
  };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('the time-out', () => {
  it('ends the wait for the headers', async () => {
    const { send } = service();
    const sent = send();
    await pass(10_000);
    expect(await sent).toMatchObject({ kind: 'timeout', title: 'Inventory did not answer within 10 s.', transient: true });
  });

  it('does not cut a body that flows, however long it takes', async () => {
    const { send, headers, write, close } = service();
    const sent = send();
    await pass(9_000);
    headers();
    for (let part = 0; part < 20; part += 1) {
      await pass(9_000);
      write('x');
    }
    await pass(9_000);
    close();
    expect(await sent).toBe('x'.repeat(20));
  });

  it.each([
    ['before its first part', []],
    ['between two parts', ['[1,']],
  ])('ends the wait for a body that stands still %s, and says that it had begun', async (_where, parts) => {
    const { send, headers, write } = service();
    const sent = send();
    await pass(9_000);
    headers();
    for (const part of parts) {
      await pass(9_000);
      write(part);
    }
    await pass(10_000);
    expect(await sent).toMatchObject({ kind: 'timeout', title: 'The answer of Inventory stopped in the middle: nothing more came for 10 s.', transient: true });
  });

  it('leaves no timer behind', async () => {
    const { send, headers, write, close } = service();
    const sent = send();
    await pass(0);
    headers();
    write('[]');
    close();
    await sent;
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('a body that is too long', () => {
  it('is given up when more has come than may be read', async () => {
    const { send, headers, write, cancelled } = service();
    const sent = send({ maxBodyBytes: 2_000, service: { ...proxyService, maxBodyBytes: 2_000 } });
    await pass(0);
    headers();
    write('x'.repeat(1_500));
    await pass(0);
    write('x'.repeat(501));
    expect(await sent).toMatchObject({
      kind: 'tooLarge',
      who: 'operator',
      title: 'The answer of Inventory has more than 2kB; pages read at most 2kB.',
      config: 'proxyPages:\n  services:\n    inventory:\n      maxBody: 4kB',
      transient: false,
    });
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  it('is not read at all when it says so itself', async () => {
    const { send, headers, cancelled } = service({ 'content-type': 'application/json', 'content-length': '120000000' });
    const sent = send({ maxBodyBytes: 50_000_000 });
    await pass(0);
    headers();
    expect(await sent).toMatchObject({ kind: 'tooLarge', title: 'The answer of Inventory has 120MB; pages read at most 50MB.', config: expect.stringContaining('maxBody: 240MB') as string });
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  it('may be as long as is allowed', async () => {
    const { send, headers, write, close } = service();
    const sent = send({ maxBodyBytes: 5 });
    await pass(0);
    headers();
    write('[1,2]');
    close();
    expect(await sent).toBe('[1,2]');
  });

  it('is allowed at the request where that has a limit of its own', async () => {
    const { send, headers, write } = service();
    const sent = send({ maxBodyBytes: 1 });
    await pass(0);
    headers();
    write('[]');
    expect(await sent).toMatchObject({ config: expect.stringMatching(/^proxyPages:\n {2}pages:\n {4}things:\n[^]* request:\n +maxBody: 2B$/) as string });
  });

  it('of a service that its endpoint declares is allowed there', async () => {
    const { send, headers, write } = service();
    const sent = send({ maxBodyBytes: 1, service: { ...proxyService, maxBodyBytes: 1, key: 'proxy.endpoints./inventory.proxyPage' } });
    await pass(0);
    headers();
    write('[]');
    expect(await sent).toMatchObject({ config: 'proxy:\n  endpoints:\n    /inventory:\n      proxyPage:\n        maxBody: 2B' });
  });
});
