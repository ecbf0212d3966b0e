/** @jest-environment node */
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServiceClient } from './ServiceClient';
import { ServiceError } from './ServiceError';
import { pluginService, requestTo } from './testing';

/** How the service of the running test answers. */
let answer: (response: ServerResponse) => void;
let server: Server;
let client: ServiceClient;

beforeAll(async () => {
  server = createServer((_request, response) => answer(response));
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const discovery = { getBaseUrl: (id: string) => Promise.resolve(`http://127.0.0.1:${port}/api/${id}`) };
  client = new ServiceClient({ discovery, fetch: globalThis.fetch, directFetch: globalThis.fetch });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function kindOf(timeoutMs = 5_000): Promise<string> {
  const error: unknown = await client.send(requestTo(pluginService, { timeoutMs })).catch((reason: unknown) => reason);
  return error instanceof ServiceError ? error.diagnosis.kind : String(error);
}

describe('a body', () => {
  it('that stalls after the headers is a time-out', async () => {
    answer = response => void response.writeHead(200, { 'content-type': 'application/json' }).write('[1,');
    expect(await kindOf(100)).toBe('timeout');
  });

  it('whose connection breaks before it has the promised length is told as such', async () => {
    answer = response => void response.writeHead(200, { 'content-length': '100' }).write('[1,', () => response.destroy());
    expect(await kindOf()).toBe('interrupted');
  });

  it('whose connection breaks between chunks is told as such', async () => {
    answer = response => void response.writeHead(200, { 'content-type': 'application/json' }).write('[1,', () => response.destroy());
    expect(await kindOf()).toBe('interrupted');
  });

  it('that never begins because the connection breaks is the portal’s', async () => {
    answer = response => void response.destroy();
    expect(await kindOf()).toBe('portal');
  });

  it('that the caller gives up on is no diagnosis', async () => {
    const controller = new AbortController();
    answer = response => void response.writeHead(200).write('[1,', () => controller.abort());
    await expect(client.send(requestTo(pluginService), { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('of ten megabytes arrives whole', async () => {
    const text = JSON.stringify(Array.from({ length: 100_000 }, (_, id) => ({ id, name: 'x'.repeat(80) })));
    answer = response => void response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    expect((await client.send(requestTo(pluginService))).text).toBe(text);
  });

  it('that redirects is not followed', async () => {
    answer = response => void response.writeHead(302, { location: 'https://elsewhere.example.com/' }).end();
    expect(await kindOf()).toBe('redirect');
  });
});
