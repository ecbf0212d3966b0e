/** @jest-environment node */
import { ServiceClient } from '../ServiceClient';
import { ServiceError } from '../ServiceError';
import { proxyService, requestTo, urlService } from '../testing';

jest.mock('./explain', () => {
  throw new Error('Loading chunk 7 failed.');
});

async function titleOf(service: typeof proxyService | typeof urlService, fetch: () => Promise<Response>): Promise<string> {
  const client = new ServiceClient({ discovery: { getBaseUrl: id => Promise.resolve(`https://portal.example.com/api/${id}`) }, fetch, directFetch: fetch });
  const error: unknown = await client.send(requestTo(service)).catch((reason: unknown) => reason);
  return error instanceof ServiceError ? `${error.diagnosis.kind}: ${error.diagnosis.title}` : String(error);
}

describe('where the code that explains cannot be loaded', () => {
  it('the portal is out of reach, and that is what is said', async () => {
    expect(await titleOf(proxyService, () => Promise.reject(new TypeError('Failed to fetch')))).toBe('portal: The portal cannot be reached.');
  });

  it('a portal that is starting is told by its own words', async () => {
    expect(await titleOf(proxyService, () => Promise.resolve(new Response('Service has not started up yet', { status: 503 })))).toBe('starting: The portal is starting.');
  });

  it('what is known of the answer is said besides', async () => {
    expect(await titleOf(proxyService, () => Promise.resolve(new Response('', { status: 503 })))).toBe('portal: Inventory answered 503; why is not known, as the portal cannot be reached.');
    expect(await titleOf(urlService, () => Promise.reject(new TypeError('Failed to fetch')))).toBe('portal: Weather sent no answer; why is not known, as the portal cannot be reached.');
  });
});
