/** @jest-environment node */
import type { HttpRequest } from './HttpRequest';
import { ServiceClient } from './ServiceClient';
import { ServiceError } from './ServiceError';
import { pluginService, proxyService, requestTo } from './testing';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

type Answer = () => Promise<Response>;
const ok: Answer = () => Promise.resolve(Response.json([]));
const down: Answer = () => Promise.resolve(new Response('Error occurred while trying to proxy: portal.example.com/inventory/things', { status: 504 }));

/** A portal whose services answer as the test says. */
function portal() {
  const fetch = jest.fn<Promise<Response>, Parameters<typeof globalThis.fetch>>();
  const discovery = { getBaseUrl: (id: string) => Promise.resolve(`https://portal.example.com/api/${id}`) };
  const client = new ServiceClient({ discovery, fetch, directFetch: fetch });
  const outcome = (sent: Promise<unknown>) =>
    sent.then(
      () => 'data',
      (error: unknown) => (error instanceof ServiceError ? error : String(error)),
    );
  return {
    client,
    fetch,
    answer: (answer: Answer) => void fetch.mockImplementation(answer),
    send: (overrides: Partial<HttpRequest> = {}, options: Parameters<ServiceClient['send']>[1] = {}) => outcome(client.send(requestTo(proxyService, overrides), options)),
    sendTo: (service: HttpRequest['service']) => outcome(client.send(requestTo(service))),
  };
}

/** A portal whose service has not been there for five requests. */
async function absent() {
  const it = portal();
  it.answer(down);
  for (let sent = 0; sent < 5; sent += 1) await it.send();
  expect(it.fetch).toHaveBeenCalledTimes(5);
  return it;
}

describe('many requests to a service', () => {
  it('are sent six at a time, and their time counts from then on', async () => {
    const { fetch, send, answer } = portal();
    const pending: Array<(response: Response) => void> = [];
    answer(() => new Promise(resolve => pending.push(resolve)));
    const sent = Array.from({ length: 8 }, () => send({ timeoutMs: 10_000 }));
    await jest.advanceTimersByTimeAsync(9_000);
    expect(fetch).toHaveBeenCalledTimes(6);
    pending.splice(0).forEach(resolve => resolve(Response.json([])));
    await jest.advanceTimersByTimeAsync(9_000);
    expect(fetch).toHaveBeenCalledTimes(8);
    pending.splice(0).forEach(resolve => resolve(Response.json([])));
    expect(await Promise.all(sent)).toEqual(new Array(8).fill('data'));
  });

  it('do not hold up those to another', async () => {
    const { send, sendTo, answer } = portal();
    answer(() => new Promise(() => undefined));
    for (let sent = 0; sent < 7; sent += 1) void send();
    await jest.advanceTimersByTimeAsync(0);
    answer(ok);
    expect(await sendTo(pluginService)).toBe('data');
  });

  it('are not sent when nobody waits for them any more', async () => {
    const { fetch, send, answer } = portal();
    answer(() => new Promise(() => undefined));
    for (let sent = 0; sent < 6; sent += 1) void send();
    const controller = new AbortController();
    const last = send({}, { signal: controller.signal });
    await jest.advanceTimersByTimeAsync(0);
    controller.abort();
    expect(await last).toMatch(/^AbortError/);
    expect(fetch).toHaveBeenCalledTimes(6);
  });
});

describe('a service that is absent', () => {
  it('is not asked; its last failure is told at once, and when it makes sense to ask', async () => {
    const { fetch, send } = await absent();
    const held = (await send()) as ServiceError;
    expect(fetch).toHaveBeenCalledTimes(5);
    expect(held.diagnosis).toMatchObject({ kind: 'unreachable', title: "The portal's proxy cannot reach Inventory.", details: expect.stringMatching(/^Not sent, as /) as string });
    expect(held.exchange).toBeUndefined();
    expect((held.retryAt ?? 0) - Date.now()).toBeGreaterThan(3_000);
  });

  it('is tried by one request after the pause, while the others wait', async () => {
    const { fetch, send, answer } = await absent();
    await jest.advanceTimersByTimeAsync(7_000);
    answer(() => new Promise(() => undefined));
    void send();
    const second = send();
    await jest.advanceTimersByTimeAsync(0);
    expect(fetch).toHaveBeenCalledTimes(6);
    expect(await second).toBeInstanceOf(ServiceError);
  });

  it('is there again with the first answer, and whoever wants to know is told once', async () => {
    const { client, fetch, send, answer } = await absent();
    const told = jest.fn();
    const forget = client.onRecovery(told);
    await jest.advanceTimersByTimeAsync(7_000);
    answer(ok);
    expect(await send()).toBe('data');
    expect(await send()).toBe('data');
    expect(fetch).toHaveBeenCalledTimes(7);
    expect(told.mock.calls).toEqual([['inventory']]);
    forget();
  });

  it('is asked at once by a person, and by who asks whether it is there', async () => {
    const { client, fetch, send } = await absent();
    await send({}, { isForced: true });
    expect(fetch).toHaveBeenCalledTimes(6);
    client.letThrough('another');
    await send();
    expect(fetch).toHaveBeenCalledTimes(6);
    client.letThrough('inventory');
    await send();
    expect(fetch).toHaveBeenCalledTimes(7);
    await send();
    expect(fetch).toHaveBeenCalledTimes(7);
  });

  it('is nobody else’s trouble', async () => {
    const { sendTo, answer } = await absent();
    answer(ok);
    expect(await sendTo(pluginService)).toBe('data');
  });
});

describe('what does not make a service absent', () => {
  it.each([
    ['errors of its own', () => Promise.resolve(new Response('no', { status: 500 }))],
    ['a refusal', () => Promise.resolve(new Response('no', { status: 403 }))],
    ['a lost session', () => Promise.resolve(Response.json({ error: { name: 'AuthenticationError', message: 'Missing credentials' } }, { status: 401 }))],
  ])('are %s', async (_what, answer) => {
    const { fetch, send, answer: answerWith } = portal();
    answerWith(answer);
    for (let sent = 0; sent < 8; sent += 1) await send();
    expect(fetch).toHaveBeenCalledTimes(8);
  });
});

describe('a service that asks to wait', () => {
  it('says so in the panel, and when', async () => {
    const { send, answer } = portal();
    answer(() => Promise.resolve(new Response('busy', { status: 429, headers: { 'retry-after': '120' } })));
    const failed = (await send()) as ServiceError;
    expect(failed.diagnosis.advice).toMatch(/^It asks to wait 2 min\. /);
    expect(failed.retryAt).toBe(Date.now() + 120_000);
  });

  it('that proxies hide is asked as any other', async () => {
    const { send, answer } = portal();
    answer(() => Promise.resolve(new Response('busy', { status: 429 })));
    expect(((await send()) as ServiceError).retryAt).toBeUndefined();
  });
});
