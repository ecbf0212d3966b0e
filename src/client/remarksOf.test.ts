/** @jest-environment node */
import type { Diagnosis, Json } from '../model';
import { diagnoseArrival } from './diagnose';
import type { HttpRequest } from './HttpRequest';
import { explainFailure, remarksOf } from './remarksOf';
import { proxyService, requestTo } from './testing';

const plain = requestTo(proxyService);
const graphql = requestTo(proxyService, { method: 'POST', isGraphql: true });
const failed = { message: 'Timeout for Bearer abcdefghijklmnop1234567890' };

describe('what an answer says against itself', () => {
  it('is nothing as a rule', async () => {
    const bodies: Json[] = [null, [1], { data: [] }, { error: 'x' }];
    for (const body of bodies) {
      expect(await remarksOf(plain, 200, body)).toBeUndefined();
      expect(await remarksOf(graphql, 200, body)).toBeUndefined();
    }
  });

  it('comes with data, or with none', async () => {
    expect(await remarksOf(graphql, 200, { data: { a: 1 }, errors: [failed] })).toMatchObject({ hasData: true, diagnosis: { kind: 'graphql' } });
    expect(await remarksOf(graphql, 200, { data: null, errors: [failed] })).toMatchObject({ hasData: false, diagnosis: { kind: 'graphql' } });
    expect(await remarksOf(plain, 200, { items: [], warnings: ['old'] })).toMatchObject({ hasData: true, diagnosis: { kind: 'remark' } });
  });

  it('tells no secrets', async () => {
    expect(JSON.stringify(await remarksOf(graphql, 200, { data: { a: 1 }, errors: [failed] }))).not.toContain('abcdefghijklmnop1234567890');
  });
});

describe('a GraphQL answer whose status is an error', () => {
  const text = '{"errors":[{"message":"Unknown argument"}]}';
  const explain = (request: HttpRequest, status: number, body: string) => explainFailure(request, diagnoseArrival(request, { status, contentType: 'application/json', text: body }) as Diagnosis, body);

  it('says what the service says', async () => {
    expect(await explain(graphql, 400, text)).toMatchObject({ kind: 'graphql', who: 'operator', title: 'Inventory answered with an error: Unknown argument', details: expect.stringContaining('Status 400') as string });
  });

  it('says its status when it says nothing else', async () => {
    for (const other of ['', 'Bad Request', '{"message":"no"}', '{"errors":']) expect(await explain(graphql, 400, other)).toMatchObject({ kind: 'serviceError' });
  });

  it('keeps what is known of other statuses and requests', async () => {
    expect(await explain(graphql, 401, text)).toMatchObject({ kind: 'unauthorized' });
    expect(await explain(plain, 400, text)).toMatchObject({ kind: 'serviceError' });
  });
});
