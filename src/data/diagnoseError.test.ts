/** @jest-environment node */
import type { HttpResponse } from '../client';
import { proxyService, requestTo } from '../client/testing';
import type { Diagnosis } from '../model';
import { DecodeError, decode } from '../rows';
import { diagnoseError } from './diagnoseError';

const exchange = { request: requestTo(proxyService), url: 'https://portal.example.com/api/proxy/inventory/things', durationMs: 5 };

async function diagnosisOf(text: string, contentType = 'application/json'): Promise<Diagnosis> {
  const response: HttpResponse = { status: 200, headers: new Headers(), contentType, text, exchange };
  const error = await decode(response).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DecodeError);
  return diagnoseError(error, response);
}

describe('an answer that cannot be read', () => {
  it('and ends in the midst of its JSON broke off, which may pass by itself', async () => {
    expect(await diagnosisOf('{"items":[{"name":"checkout-api"},')).toMatchObject({ kind: 'interrupted', who: 'service', title: 'The answer of Inventory broke off.', transient: true });
  });

  it('because it is wrong JSON is of another form than it says', async () => {
    expect(await diagnosisOf('{"items": [{"name": "checkout-api",}]')).toMatchObject({ kind: 'format', who: 'service', transient: false, config: expect.stringMatching(/responseType: text$/) as string });
  });

  it('because it is something else is the operator’s to name', async () => {
    expect(await diagnosisOf('<?xml version="1.0"?><a/>')).toMatchObject({
      kind: 'format',
      who: 'operator',
      advice: 'It comes as application/json, and looks like XML. Say in the request what it is:',
      config: 'proxyPages:\n  pages:\n    things:\n      views:\n        - request:\n            responseType: xml',
    });
  });

  it('because it is a sign-in page says so, whatever its type', async () => {
    expect(await diagnosisOf('<!doctype html><form>Password</form>')).toMatchObject({ kind: 'loginPage', who: 'operator' });
  });

  it('for any other reason says what the error says', async () => {
    const response: HttpResponse = { status: 200, headers: new Headers(), contentType: '', text: '', exchange };
    expect(await diagnoseError(new Error('Too deep.'), response)).toMatchObject({ kind: 'request', title: 'Too deep.' });
  });
});
