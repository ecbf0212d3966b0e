/** @jest-environment node */
import { HttpResponse, delay, http } from 'msw';
import { setupServer } from 'msw/node';
import { ServiceClient } from './ServiceClient';
import { ServiceError } from './ServiceError';
import { pluginService, proxyService, requestTo, urlService } from './testing';

const PROXY = 'https://portal.example.com/api/proxy/inventory/things';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** The real fetch, and what it was called with. */
function recorded() {
  const calls: Array<RequestInit | undefined> = [];
  const send: typeof globalThis.fetch = (input, init) => {
    calls.push(init);
    return globalThis.fetch(input, init);
  };
  return { calls, send };
}

function clientWith() {
  const session = recorded();
  const direct = recorded();
  const discovery = { getBaseUrl: (id: string) => Promise.resolve(`https://portal.example.com/api/${id}`) };
  return { client: new ServiceClient({ discovery, fetch: session.send, directFetch: direct.send }), session, direct };
}

async function failureOf(sent: Promise<unknown>): Promise<ServiceError> {
  const error: unknown = await sent.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ServiceError) return error;
  throw new Error(`Expected a ServiceError, got ${String(error)}`);
}

describe('a request', () => {
  it('through the proxy or to a plugin carries the session', async () => {
    server.use(http.get(PROXY, () => HttpResponse.json([1])), http.get('https://portal.example.com/api/hello-backend/things', () => HttpResponse.json([2])));
    const { client, session, direct } = clientWith();
    expect((await client.send(requestTo(proxyService))).text).toBe('[1]');
    expect((await client.send(requestTo(pluginService))).text).toBe('[2]');
    expect([session.calls.length, direct.calls.length]).toEqual([2, 0]);
  });

  it('to a url is none of the session’s business, and sends no cookies', async () => {
    server.use(http.get('https://weather.example.com/api/things', () => HttpResponse.json({})));
    const { client, session, direct } = clientWith();
    await client.send(requestTo(urlService));
    expect(session.calls).toEqual([]);
    expect(direct.calls).toMatchObject([{ credentials: 'omit' }]);
  });

  it('is never answered by the browser’s cache, and follows no redirect', async () => {
    server.use(http.get(PROXY, () => HttpResponse.json([])));
    const { client, session } = clientWith();
    await client.send(requestTo(proxyService));
    expect(session.calls).toMatchObject([{ cache: 'no-store', redirect: 'manual' }]);
    expect(session.calls[0]).not.toHaveProperty('credentials');
  });

  it('sends method, headers and body', async () => {
    server.use(http.post(PROXY, async ({ request }) => HttpResponse.json({ team: request.headers.get('x-team'), body: await request.json() })));
    const { client } = clientWith();
    const { text } = await client.send(requestTo(proxyService, { method: 'POST', headers: { 'x-team': 'a' }, body: '{"a":1}' }));
    expect(JSON.parse(text)).toEqual({ team: 'a', body: { a: 1 } });
  });

  it('is not sent when it would leave its base', async () => {
    const { client, session } = clientWith();
    await expect(client.send(requestTo(proxyService, { target: '/../catalog' }))).rejects.toMatchObject({ name: 'ExpressionError' });
    expect(session.calls).toEqual([]);
  });
});

describe('an answer', () => {
  it('has its status, headers, media type and text', async () => {
    server.use(http.get(PROXY, () => new HttpResponse('[]', { status: 203, headers: { 'content-type': 'Application/JSON; charset=utf-8', 'x-total-count': '7' } })));
    const { status, headers, contentType, text } = await clientWith().client.send(requestTo(proxyService));
    expect({ status, contentType, text, total: headers.get('x-total-count') }).toEqual({ status: 203, contentType: 'application/json', text: '[]', total: '7' });
  });

  it('comes with what was sent and what arrived, for those who want to know', async () => {
    server.use(http.get(PROXY, () => HttpResponse.text('größer', { headers: { 'x-total-count': '7' } })));
    const request = requestTo(proxyService);
    const { exchange } = await clientWith().client.send(request);
    expect(exchange).toMatchObject({ request, url: PROXY, arrived: { status: 200, bytes: 8, headers: { 'x-total-count': '7', 'content-type': 'text/plain' } } });
    expect(exchange.durationMs).toBeGreaterThan(0);
  });

  it('is read in its own encoding, and tells how much of it has arrived', async () => {
    const body = Uint8Array.from([0x6e, 0x0a, 0xdc]);
    server.use(http.get(PROXY, () => new HttpResponse(body, { headers: { 'content-type': 'text/csv; charset=iso-8859-1', 'content-length': '3' } })));
    const progress: object[] = [];
    const answer = await clientWith().client.send(requestTo(proxyService), { onProgress: it => progress.push(it) });
    expect(answer).toMatchObject({ contentType: 'text/csv', text: 'n\nÜ' });
    expect(progress.at(-1)).toEqual({ bytes: 3, total: 3 });
  });

  it('without a body is data as well', async () => {
    server.use(http.get(PROXY, () => new HttpResponse(null, { status: 204 })));
    expect(await clientWith().client.send(requestTo(proxyService))).toMatchObject({ status: 204, contentType: '', text: '' });
  });

  it.each([200, 206])('of status %i that is empty is data as well', async status => {
    server.use(http.get(PROXY, () => new HttpResponse('', { status, headers: { 'content-type': 'application/json' } })));
    expect(await clientWith().client.send(requestTo(proxyService))).toMatchObject({ status, text: '' });
  });

  it('to HEAD has no body', async () => {
    server.use(http.head(PROXY, () => new HttpResponse(null, { headers: { 'content-type': 'application/json', 'content-length': '5000' } })));
    expect(await clientWith().client.send(requestTo(proxyService, { method: 'HEAD' }))).toMatchObject({ status: 200, text: '' });
  });

  it('of a status that the operator accepts is data', async () => {
    server.use(http.get(PROXY, () => HttpResponse.json({ status: 'DOWN' }, { status: 503 })));
    expect(await clientWith().client.send(requestTo(proxyService, { acceptStatus: [503] }))).toMatchObject({ status: 503, text: '{"status":"DOWN"}' });
  });

  it('of another status is a diagnosis with that status', async () => {
    server.use(http.get(PROXY, () => HttpResponse.json({ message: 'no' }, { status: 403 })));
    const { status, diagnosis, message, exchange } = await failureOf(clientWith().client.send(requestTo(proxyService)));
    expect({ status, kind: diagnosis.kind, message }).toEqual({ status: 403, kind: 'forbidden', message: diagnosis.title });
    expect(exchange).toMatchObject({ url: PROXY, arrived: { status: 403, headers: { 'content-type': 'application/json' } } });
  });
});

describe('the details of a diagnosis', () => {
  it('tell neither a secret of the request nor one that the answer repeats', async () => {
    server.use(http.get(PROXY, () => HttpResponse.json({ message: 'no', headers: { authorization: 'Bearer s3cret', 'x-api-key': 's3cret' } }, { status: 404 })));
    const { diagnosis } = await failureOf(clientWith().client.send(requestTo(proxyService, { target: '/things?token=s3cret' })));
    expect(JSON.stringify(diagnosis)).not.toContain('s3cret');
    expect(diagnosis).toMatchObject({ title: 'Inventory has nothing at /things.', details: expect.stringContaining('"x-api-key":"***"') as string });
  });
});

describe('no answer', () => {
  it('in time is a time-out', async () => {
    server.use(http.get(PROXY, () => delay('infinite')));
    const { diagnosis, exchange } = await failureOf(clientWith().client.send(requestTo(proxyService, { timeoutMs: 50 })));
    expect(exchange).toMatchObject({ url: PROXY });
    expect(exchange).not.toHaveProperty('arrived');
    expect(diagnosis).toMatchObject({ kind: 'timeout', title: 'Inventory did not answer within 0.05 s.', transient: true });
  });

  it('from the network is the portal’s, or for a url the service’s', async () => {
    server.use(http.get(PROXY, () => HttpResponse.error()), http.get('https://weather.example.com/api/things', () => HttpResponse.error()));
    expect((await failureOf(clientWith().client.send(requestTo(proxyService)))).diagnosis.kind).toBe('portal');
    expect((await failureOf(clientWith().client.send(requestTo(urlService)))).diagnosis.kind).toBe('cors');
  });

  it('that is whole is noticed however long what came is', async () => {
    const begun = `{"items":["${'x'.repeat(100_000)}",Error occurred while trying to proxy: portal.example.com/inventory/things`;
    server.use(http.get(PROXY, () => new HttpResponse(begun, { headers: { 'content-type': 'application/json' } })));
    expect((await failureOf(clientWith().client.send(requestTo(proxyService)))).diagnosis.kind).toBe('interrupted');
  });
});

describe('a caller that no longer wants the answer', () => {
  it('gets its own abort, no diagnosis', async () => {
    const controller = new AbortController();
    server.use(
      http.get(PROXY, () => {
        controller.abort();
        return delay('infinite');
      }),
    );
    await expect(clientWith().client.send(requestTo(proxyService), { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('before it is sent sends nothing', async () => {
    const { client, session } = clientWith();
    await expect(client.send(requestTo(proxyService), { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(session.calls).toEqual([]);
  });
});
