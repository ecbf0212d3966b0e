/** @jest-environment node */
import type { Diagnosis } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { proxyService, requestTo } from '../testing';
import { arrival } from './examples.testing';
import { explain, explainUnreadable } from './explain';

const SECRET = 's3cret-s3cret-s3cret';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl';
const url = 'https://portal.example.com/api/proxy/inventory/things';

function explained(request: HttpRequest, status: number, text: string): Diagnosis {
  const found = explain({ request, url }, arrival(status, text, 'application/json'), {});
  if (!found) throw new Error('Expected a diagnosis.');
  return found;
}

describe('an explanation', () => {
  it('comes with the request as a command', () => {
    expect(explained(requestTo(proxyService), 500, '').curl).toContain(`curl '${url}'`);
  });

  it('is none for data', () => {
    expect(explain({ request: requestTo(proxyService), url }, arrival(200, '[]', 'application/json'), {})).toBeUndefined();
  });

  it('hides nothing of the words of the operator', () => {
    const request = requestTo({ ...proxyService, title: 'Empty bearer' });
    const { title, advice } = explained(request, 401, '');
    expect(title).toBe('Empty bearer wants a credential, or does not accept the one it got.');
    expect(advice).not.toContain('***');
  });

  const hostile: Array<[string, string]> = [
    ['a header that the service repeats', JSON.stringify({ headers: { authorization: `Bearer ${SECRET}`, 'x-api-key': SECRET } })],
    ['JSON inside of JSON', JSON.stringify({ log: JSON.stringify({ password: SECRET }) })],
    ['a form', `user=bob&client_secret=${SECRET}&x=1`],
    ['a URL with a user', `connect to postgres://bob:${SECRET}@db.example.com/x failed`],
    ['a JWT without a name', `the value ${JWT} is over`],
    ['a cookie', `Set-Cookie: sid=${SECRET}; Path=/`],
    ['a body that was cut off', `{"access_token":"${SECRET}`],
  ];

  it.each(hostile)('hides %s', (_what, body) => {
    const request = requestTo(proxyService, {
      method: 'POST',
      target: `/things?access_token=${SECRET}&page=2`,
      headers: { 'x-api-key': SECRET, 'x-debug': `Bearer ${SECRET}` },
      body: JSON.stringify({ password: SECRET, nested: { token: SECRET } }),
    });
    const asked = { request, url: `${url}?access_token=${SECRET}&page=2` };
    const all = [400, 401, 500].map(status => explain(asked, arrival(status, body, 'text/plain'), {}));
    const said = JSON.stringify([...all, explainUnreadable(asked, arrival(200, body, 'application/json'), { message: `It is no JSON: ${body}`, isTruncated: false })]);
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain('c2lnbmF0dXJl');
    expect(said).toContain('page=2');
  });
});

describe('a GraphQL answer whose status is an error', () => {
  const graphql = requestTo(proxyService, { method: 'POST', isGraphql: true });
  const text = '{"errors":[{"message":"Unknown argument"}]}';

  it('says what the service says', () => {
    expect(explained(graphql, 400, text)).toMatchObject({ kind: 'graphql', who: 'operator', title: 'Inventory answered with an error: Unknown argument', details: expect.stringContaining('Status 400') as string });
  });

  it('says its status when it says nothing else', () => {
    for (const other of ['', 'Bad Request', '{"message":"no"}', '{"errors":']) expect(explained(graphql, 400, other)).toMatchObject({ kind: 'serviceError' });
  });

  it('keeps what is known of other statuses and requests', () => {
    expect(explained(graphql, 401, text)).toMatchObject({ kind: 'unauthorized' });
    expect(explained(requestTo(proxyService), 400, text)).toMatchObject({ kind: 'serviceError' });
  });
});
