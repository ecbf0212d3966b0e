/** @jest-environment node */
import { ServiceClient } from '../../client';
import { pluginService, proxyService } from '../../client/testing';
import type { Health, Service } from '../../model';
import { probe, probeRequest } from './probe';

const withHealth = (health: Partial<Health> = {}): Service => ({ ...proxyService, basePath: '/v1', health: { path: '/healthz', acceptStatus: [], ...health } });

/** Asks a service that gives one answer, and tells where it was asked. */
async function probed(service: Service, answer: () => Response | Promise<Response>) {
  const urls: string[] = [];
  const fetch = (input: RequestInfo | URL) => {
    urls.push(String(input instanceof Request ? input.url : input));
    return Promise.resolve(answer());
  };
  const client = new ServiceClient({ discovery: { getBaseUrl: id => Promise.resolve(`http://portal.test/api/${id}`) }, fetch, directFetch: fetch });
  return { health: await probe(client, service, new AbortController().signal), urls };
}

describe('a probe', () => {
  it('asks for the health path at the place of the service, and not below its base path', async () => {
    const { health, urls } = await probed(withHealth({ expect: "status == 'UP'" }), () => Response.json({ status: 'UP' }));
    expect(urls).toEqual(['http://portal.test/api/proxy/inventory/healthz']);
    expect(health).toMatchObject({ state: 'up', latencyMs: expect.any(Number) as number });
  });

  it('asks for the base path when there is no health check', async () => {
    const { health, urls } = await probed({ ...proxyService, basePath: '/v1' }, () => Response.json({ error: 'not_found' }, { status: 404 }));
    expect(urls).toEqual(['http://portal.test/api/proxy/inventory/v1']);
    expect(health).toMatchObject({ state: 'up', sentence: 'It answers: Inventory has nothing at its base path.', diagnosis: { kind: 'notFound' } });
  });

  it('reads what the accepted status says', async () => {
    const service = withHealth({ acceptStatus: [503], expect: "status == 'UP'" });
    const { health } = await probed(service, () => Response.json({ status: 'DOWN' }, { status: 503 }));
    expect(health).toMatchObject({ state: 'down', sentence: 'It says DOWN.' });
  });

  it('takes OK that calls itself JSON for what it is', async () => {
    const ok = () => new Response('OK', { headers: { 'content-type': 'application/json' } });
    expect((await probed(withHealth(), ok)).health).toMatchObject({ state: 'up', sentence: 'It answers 200. It says OK.' });
    expect((await probed(withHealth({ expect: "@ == 'OK'" }), ok)).health.state).toBe('up');
  });

  it('finds an answer that breaks off', async () => {
    const { health } = await probed(withHealth(), () => new Response('{"status":"UP","components":', { headers: { 'content-type': 'application/json' } }));
    expect(health).toMatchObject({ state: 'down', diagnosis: { kind: 'interrupted' }, latencyMs: expect.any(Number) as number });
  });

  it('tells the proxy that cannot reach the service from a service that answers', async () => {
    const { health } = await probed(proxyService, () => new Response('Error occurred while trying to proxy: portal.test/inventory', { status: 504 }));
    expect(health).toMatchObject({ state: 'down', sentence: "The portal's proxy cannot reach Inventory.", diagnosis: { kind: 'unreachable' } });
  });

  it('is sent even while the service seems to be absent', async () => {
    let isDown = true;
    const answer = () => (isDown ? new Response('Error occurred while trying to proxy', { status: 504 }) : Response.json({}));
    const client = new ServiceClient({ discovery: { getBaseUrl: () => Promise.resolve('http://portal.test') }, fetch: () => Promise.resolve(answer()), directFetch: () => Promise.reject(new Error('not here')) });
    const ask = () => probe(client, proxyService, new AbortController().signal);
    for (let times = 0; times < 7; times += 1) await ask();
    isDown = false;
    expect((await ask()).state).toBe('up');
  });

  it('hides what looks like a secret in the answer', async () => {
    const { health } = await probed(withHealth({ expect: 'ok' }), () => Response.json({ ok: false, token: 'abc-123-secret' }));
    expect(health.diagnosis?.details).toContain('"token":"***"');
  });

  it('takes its own time-out, and reads little of what is no health report', () => {
    expect(probeRequest(withHealth({ timeoutMs: 700 }))).toMatchObject({ timeoutMs: 700, maxBodyBytes: 20_000_000 });
    expect(probeRequest(pluginService)).toMatchObject({ method: 'GET', target: '', timeoutMs: 5_000, maxBodyBytes: 1_000_000 });
  });
});
