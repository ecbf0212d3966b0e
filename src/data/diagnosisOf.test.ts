/** @jest-environment node */
import { proxyService, requestTo } from '../client/testing';
import { DecodeError, decode } from '../rows';
import { diagnosisOf } from './diagnosisOf';

const request = requestTo(proxyService);

function errorOf(text: string): Promise<unknown> {
  return decode({ contentType: 'application/json', text }).catch((error: unknown) => error);
}

describe('an answer', () => {
  it('that ends in the midst of its JSON broke off, which may pass by itself', async () => {
    expect(diagnosisOf(await errorOf('{"items":[{"name":"checkout-api"},'), request)).toMatchObject({
      kind: 'interrupted',
      who: 'service',
      title: `The answer of ${proxyService.title} broke off.`,
      advice: 'The service closed the connection before its answer was complete.',
      transient: true,
    });
  });

  it('that is wrong JSON is of another form than it says', async () => {
    const error = await errorOf('{"items": [{"name": "checkout-api",}]');
    expect(error).toBeInstanceOf(DecodeError);
    expect(diagnosisOf(error, request)).toMatchObject({ kind: 'format', who: 'service', transient: false });
  });
});

describe('code that could not be fetched', () => {
  it('is the user’s to fetch again, with a new page', () => {
    const error = Object.assign(new Error('Loading chunk 17 failed.'), { name: 'ChunkLoadError' });
    expect(diagnosisOf(error)).toMatchObject({ kind: 'portal', who: 'user', title: 'The code for this could not be loaded.', advice: 'Reload the page.' });
  });
});
