/** @jest-environment node */
import type { Json } from '../model';
import { remarksOf } from './remarksOf';
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
