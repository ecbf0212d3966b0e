/** @jest-environment node */
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { ServiceClient, ServiceError } from '../client';
import type { HttpRequest } from '../client';
import type { Pagination } from '../model';
import { loadPage } from './loadPage';

const THINGS = 'https://portal.example.com/api/proxy/inventory/things';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const send: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
const client = new ServiceClient({ discovery: { getBaseUrl: id => Promise.resolve(`https://portal.example.com/api/${id}`) }, fetch: send, directFetch: send });
const service = { kind: 'proxy' as const, id: 'inventory', key: 'k', title: 'Inventory', endpoint: '/inventory', basePath: '', headers: {}, timeoutMs: 5_000, maxBodyBytes: 50_000_000 };
const request: HttpRequest = { service, key: 'k', method: 'GET', target: '/things', headers: {}, timeoutMs: 5_000, maxBodyBytes: 50_000_000, responseType: 'auto', acceptStatus: [], repeatable: true };
const pagination: Pagination = { type: 'cursor', cursorParam: 'c', next: 'next', pageSize: 2, maxRows: 10, total: { header: 'X-Total-Count' } };
const numbered: Pagination = { type: 'page', pageParam: 'page', sizeParam: 'n', first: 1, pageSize: 2, maxRows: 10 };
const load = (isFirst: boolean, plan?: Pagination) => loadPage(client, request, plan && { pagination: plan, rows: 'items', scopes: {} }, { isFirst, signal: new AbortController().signal });

describe('a page', () => {
  it('comes with its rows and what it says of the next one', async () => {
    server.use(http.get(THINGS, () => HttpResponse.json({ items: [1, 2], next: 'x' }, { headers: { 'X-Total-Count': '7' } })));
    expect((await load(true, pagination)).facts).toEqual({ target: '/things', rows: [1, 2], next: 'x', total: 7 });
  });

  it('of an answer in one piece says nothing of others', async () => {
    server.use(http.get(THINGS, () => HttpResponse.json([1])));
    const page = await load(true);
    expect(page.decoded).toMatchObject({ form: 'json', value: [1] });
    expect(page).not.toHaveProperty('facts');
  });

  it('that is not there is the end, unless it is the first', async () => {
    server.use(http.get(THINGS, () => HttpResponse.json({ detail: 'Invalid page.' }, { status: 404 })));
    expect((await load(false, numbered)).facts).toEqual({ target: '/things', rows: [] });
    await expect(load(true, numbered)).rejects.toBeInstanceOf(ServiceError);
  });

  it('that the service named itself and does not have is an error', async () => {
    server.use(http.get(THINGS, () => HttpResponse.json({ detail: 'Not found.' }, { status: 404 })));
    await expect(load(false, pagination)).rejects.toMatchObject({ diagnosis: { kind: 'notFound' } });
  });

  it('that the proxy has no endpoint for is no end', async () => {
    server.use(http.get(THINGS, () => new HttpResponse(null, { status: 404 })));
    await expect(load(false, pagination)).rejects.toMatchObject({ diagnosis: { kind: 'endpoint' } });
  });
});

describe('an answer that says something against itself', () => {
  it('comes with a warning', async () => {
    server.use(http.get(THINGS, () => HttpResponse.json({ status: 'DOWN', components: { db: { status: 'DOWN' } } }, { status: 503 })));
    const { decoded, warning } = await load(true);
    expect(decoded.value).toMatchObject({ components: {} });
    expect(warning).toMatchObject({ kind: 'remark', title: 'Inventory answered 503: DOWN.' });
  });
});

describe('a GraphQL answer', () => {
  const graphql = () => loadPage(client, { ...request, isGraphql: true }, undefined, { isFirst: true, signal: new AbortController().signal });

  it('whose part failed comes with a warning that tells no secrets', async () => {
    server.use(http.get(THINGS, () => HttpResponse.json({ data: { things: [1] }, errors: [{ message: 'No access with Bearer abcdefghijklmnop1234567890' }] })));
    const { decoded, warning } = await graphql();
    expect(decoded.value).toMatchObject({ data: { things: [1] } });
    expect(warning).toMatchObject({ kind: 'graphql' });
    expect(JSON.stringify(warning)).not.toContain('abcdefghijklmnop1234567890');
  });

  it('without data is none', async () => {
    server.use(http.get(THINGS, () => HttpResponse.json({ errors: [{ message: 'Unknown field' }] })));
    await expect(graphql()).rejects.toMatchObject({ name: 'ServiceError', status: 200, diagnosis: { kind: 'graphql' } });
  });
});

describe('an answer that nobody wants any more', () => {
  it('is given up in the midst of reading', async () => {
    const abort = new AbortController();
    const text = JSON.stringify(Array.from({ length: 100_000 }, (_, id) => ({ id, name: 'x'.repeat(20) })));
    server.use(http.get(THINGS, () => new HttpResponse(text, { headers: { 'content-type': 'application/json' } })));
    const loading = loadPage(client, request, undefined, { isFirst: true, signal: abort.signal, onProgress: ({ bytes }) => bytes >= text.length && abort.abort() });
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
