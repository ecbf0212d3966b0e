/** @jest-environment node */
import { QueryClient } from '@tanstack/react-query';
import { ServiceClient } from '../client';
import { proxyService, requestDef } from '../client/testing';
import type { Action, Json, Method, RowAction } from '../model';
import type { LoadedPage } from './loadPage';
import { refreshService, sendAction } from './sendAction';
import { shareUnchanged } from './shareUnchanged';
import type { Pages } from './shareUnchanged';

const fetch = jest.fn<Promise<Response>, [RequestInfo | URL, RequestInit?]>();

function setUp(timeoutMs = 5_000) {
  fetch.mockReset();
  const client = new ServiceClient({ discovery: { getBaseUrl: () => Promise.resolve('http://portal.test/api/proxy') }, fetch, directFetch: fetch });
  return { client, queries: new QueryClient(), user: 'user:default/a', services: { inventory: { ...proxyService, timeoutMs } } };
}

function action(path = '/things/{row.id}/restart', method: Method = 'POST'): Action {
  return { key: 'k', title: 'Restart', request: requestDef({ method, path, body: { reason: '{form.reason}' } }), isDangerous: false };
}

const scopes = { row: { id: 'a' }, form: { reason: 'Slow' } };
const PROXY_ERROR = 'Error occurred while trying to proxy: portal.test/things';
const broken = () => new ReadableStream({ start: controller => controller.error(new TypeError('Failed to fetch')) });

describe('an action', () => {
  it('is sent once with what was filled in', async () => {
    const context = setUp();
    fetch.mockResolvedValue(new Response(null, { status: 204 }));
    expect(await sendAction(context, action(), scopes)).toEqual({ state: 'done' });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch.mock.calls[0]?.[0]).toBe('http://portal.test/api/proxy/inventory/things/a/restart');
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"reason":"Slow"}' });
  });

  it('is not sent a second time while it is under way, but anew when it was done', async () => {
    const context = setUp();
    fetch.mockImplementation(() => Promise.resolve(new Response(null, { status: 204 })));
    const [first, second] = [sendAction(context, action(), scopes), sendAction(context, action(), scopes)];
    expect([await first, await second]).toEqual([{ state: 'done' }, undefined]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(await sendAction(context, action(), scopes)).toEqual({ state: 'done' });
  });

  it('may have been done where the answer of GraphQL, which tells, cannot be read', async () => {
    const context = setUp();
    fetch.mockResolvedValue(new Response('{"data":{"restart":', { headers: { 'content-type': 'application/json' } }));
    const mutation: Action = { ...action(), request: requestDef({ method: 'POST', graphql: { query: 'mutation { restart }', variables: {} } }) };
    expect(await sendAction(context, mutation, scopes)).toMatchObject({ state: 'unknown', diagnosis: { kind: 'unknown' } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => Promise<Response>]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a connection that broke before the answer', () => Promise.resolve(new Response(PROXY_ERROR, { status: 504 }))],
    ['an answer that broke off', () => Promise.resolve(new Response(broken(), { headers: { 'content-type': 'application/json' } }))],
    ['an answer that broke off behind the proxy', () => Promise.resolve(new Response(`{"a":${PROXY_ERROR}`, { headers: { 'content-type': 'application/json' } }))],
    ['an answer whose beginning the proxy ended as if it were whole', () => Promise.resolve(new Response('{"id":', { headers: { 'content-type': 'application/json' } }))],
    ['a gateway that understood nothing', () => Promise.resolve(new Response('bad gateway', { status: 502, headers: { 'content-type': 'text/plain' } }))],
    ['a redirect that is not followed', () => Promise.resolve(new Response('', { status: 302 }))],
  ])('may have been done after %s, and is never sent again by itself', async (_what, answer) => {
    const context = setUp();
    fetch.mockImplementation(answer);
    expect(await sendAction(context, action(), scopes)).toMatchObject({ state: 'unknown', diagnosis: { kind: 'unknown', title: 'Nobody knows whether Inventory has done it.', advice: 'It may have been done. Look before you try again.' } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('may have been done when no answer came in time', async () => {
    const context = setUp(20);
    fetch.mockImplementation((_url, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))));
    expect(await sendAction(context, action(), scopes)).toMatchObject({ state: 'unknown' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Response, object]>([
    ['the service refuses it', Response.json({ error: 'conflict' }, { status: 409 }), { kind: 'serviceError' }],
    ['the service fails', new Response('oops', { status: 500, headers: { 'content-type': 'text/plain' } }), { kind: 'serviceError' }],
    ['there is no service behind the proxy’s certificate check', new Response(PROXY_ERROR, { status: 500 }), { kind: 'unreachable' }],
    ['the session has ended', Response.json({ error: { name: 'AuthenticationError', message: 'Illegal token' } }, { status: 401 }), { kind: 'session' }],
    ['the proxy does not allow the method', new Response(null, { status: 404 }), { kind: 'endpoint', title: 'POST is not allowed at /inventory, or the proxy has no such endpoint.', config: expect.stringContaining('allowedMethods: [GET, POST]') as string }],
  ])('fails when %s', async (_what, response, diagnosis) => {
    const context = setUp();
    fetch.mockResolvedValue(response);
    expect(await sendAction(context, action(), scopes)).toMatchObject({ state: 'failed', diagnosis });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is done when only the words behind the yes cannot be read', async () => {
    const context = setUp();
    fetch.mockResolvedValue(new Response(new Uint8Array([0x1f, 0x8b, 8, 0]), { headers: { 'content-type': 'application/json' } }));
    expect(await sendAction(context, action(), scopes)).toEqual({ state: 'done' });
  });

  it.each(['', 'OK', 'null', '{"id":1,}'])('is done when the service said yes, whatever it calls JSON: %j', async text => {
    const context = setUp();
    fetch.mockResolvedValue(new Response(text, { headers: { 'content-type': 'application/json' } }));
    expect(await sendAction(context, action(), scopes)).toEqual({ state: 'done' });
  });

  it('is not sent at all when its path lacks a value', async () => {
    expect(await sendAction(setUp(), action(), { row: {} })).toMatchObject({ state: 'failed', diagnosis: { kind: 'request' } });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('fails when GraphQL says so with status 200', async () => {
    const context = setUp();
    fetch.mockResolvedValue(Response.json({ data: null, errors: [{ message: 'Not allowed' }] }));
    const mutation = { ...action(), request: requestDef({ method: 'POST', path: '/graphql', graphql: { query: 'mutation { restart }', variables: {} } }) };
    expect(await sendAction(context, mutation, scopes)).toMatchObject({ state: 'failed', diagnosis: { kind: 'graphql' } });
  });
});

describe('after an action', () => {
  it('what the page shows of its service is asked for again, and nothing else', async () => {
    const { queries, client } = setUp();
    const asked: string[] = [];
    for (const service of ['inventory', 'billing']) await queries.fetchQuery({ queryKey: [service], meta: { service }, queryFn: () => asked.push(service) });
    refreshService(queries, client, 'inventory');
    expect(queries.getQueryCache().findAll({ predicate: query => query.state.isInvalidated }).map(query => query.queryKey[0])).toEqual(['inventory']);
  });
});

describe('a row that is shown as what it will become', () => {
  const row = { id: 'a', state: 'Running' };
  const stop: RowAction = { ...action(), isBulk: false, optimistic: { path: 'state', value: 'Stopped by {form.reason}' } };
  const shown = (context: ReturnType<typeof setUp>) => (context.queries.getQueryData<{ pages: LoadedPage[] }>(['things'])?.pages[0]?.decoded.value as { items: Json[] }).items[0];

  async function setUpShown() {
    const context = setUp();
    const pages: LoadedPage[] = [{ decoded: { form: 'json', value: { items: [row, { id: 'b', state: 'Running' }] } }, arrivedAt: 1 }];
    await context.queries.prefetchQuery({ queryKey: ['things'], queryFn: () => ({ pages, pageParams: [''] }), meta: { service: 'inventory' }, structuralSharing: (before, after) => shareUnchanged(before as Pages, after as Pages) });
    return { context, items: (pages[0]?.decoded.value as { items: Json[] }).items };
  }

  it('is so while the request is under way, and stays so when it was done', async () => {
    const { context, items } = await setUpShown();
    let answer: (response: Response) => void = () => undefined;
    fetch.mockReturnValue(new Promise(resolve => { answer = resolve; }));
    const sent = sendAction(context, stop, { ...scopes, row: items[0] });
    expect(shown(context)).toEqual({ id: 'a', state: 'Stopped by Slow' });
    answer(new Response(null, { status: 204 }));
    expect(await sent).toEqual({ state: 'done' });
    expect(shown(context)).toEqual({ id: 'a', state: 'Stopped by Slow' });
  });

  it('is left as it is where that cannot be told, and the action is sent', async () => {
    const { context, items } = await setUpShown();
    fetch.mockResolvedValue(new Response(null, { status: 204 }));
    const untold = { ...stop, optimistic: { path: 'state', value: '{contains(`1`, `2`)}' } };
    expect(await sendAction(context, untold, { ...scopes, row: items[0] })).toEqual({ state: 'done' });
    expect(shown(context)).toEqual({ id: 'a', state: 'Running' });
  });

  it('is what it was when the service says no', async () => {
    const { context, items } = await setUpShown();
    fetch.mockResolvedValue(new Response('{"message":"locked"}', { status: 409, headers: { 'content-type': 'application/json' } }));
    expect(await sendAction(context, stop, { ...scopes, row: items[0] })).toMatchObject({ state: 'failed' });
    expect(shown(context)).toEqual({ id: 'a', state: 'Running' });
  });

  it('is what the service has said meanwhile, even if it then says no', async () => {
    const { context, items } = await setUpShown();
    fetch.mockImplementation(() => {
      context.queries.setQueryData(['things'], { pages: [{ decoded: { form: 'json', value: { items: [{ id: 'a', state: 'Gone' }] } }, arrivedAt: 2 }], pageParams: [''] });
      return Promise.resolve(new Response('', { status: 409 }));
    });
    await sendAction(context, stop, { ...scopes, row: items[0] });
    expect(shown(context)).toEqual({ id: 'a', state: 'Gone' });
  });

  it('is what it was even where another is under way in the same answer', async () => {
    const { context, items } = await setUpShown();
    const answers: Array<(response: Response) => void> = [];
    fetch.mockImplementation(() => new Promise(resolve => { answers.push(resolve); }));
    const sent = items.map(each => sendAction(context, stop, { ...scopes, row: each }));
    await new Promise(resolve => setImmediate(resolve));
    answers.forEach(answer => answer(new Response('', { status: 409 })));
    await Promise.all(sent);
    expect(context.queries.getQueryData<{ pages: LoadedPage[] }>(['things'])?.pages[0]?.decoded.value).toEqual({ items: [{ id: 'a', state: 'Running' }, { id: 'b', state: 'Running' }] });
  });

  it('is left alone by an action that does not say so', async () => {
    const { context, items } = await setUpShown();
    fetch.mockResolvedValue(new Response(null, { status: 204 }));
    await sendAction(context, action(), { ...scopes, row: items[0] });
    expect(shown(context)).toBe(items[0]);
  });
});
