/** @jest-environment node */
import { redactBody } from './redactJson';
import { redactHeaders } from './redactHeaders';

describe('a body', () => {
  it('of JSON loses the values of secret names at any depth, whatever they are', () => {
    const body = { name: 'bob', password: 1234, list: [{ 'api-key': { a: 'b' } }], 'tok\u0065n': 'x', isSecret: true, secret: null };
    expect(JSON.parse(redactBody(JSON.stringify(body)))).toEqual({ name: 'bob', password: '***', list: [{ 'api-key': '***' }], token: '***', isSecret: true, secret: null });
  });

  it('of JSON loses secrets inside of its texts', () => {
    expect(redactBody('{"query":"mutation { login(password: \\"abc\\") }"}')).toBe('{"query":"mutation { login(password: \\"***\\") }"}');
  });

  it('of anything else is a text', () => {
    expect(redactBody('password=abc&a=1')).toBe('password=***&a=1');
  });

  it('that is nested absurdly is cut rather than shown', () => {
    expect(redactBody(`${'['.repeat(5000)}"x"${']'.repeat(5000)}`)).not.toContain('x');
  });
});

describe('headers', () => {
  it('keep their names and lose what is secret', () => {
    const headers = { authorization: 'Bearer abc', cookie: 'a=b', 'x-api-key': 'abc', 'x-debug': 'Bearer abc', link: '<https://a.example.com/?page=2&token=abc>; rel="next"', etag: '"x"' };
    expect(redactHeaders(headers)).toEqual({
      authorization: '***',
      cookie: '***',
      'x-api-key': '***',
      'x-debug': 'Bearer ***',
      link: '<https://a.example.com/?page=2&token=***>; rel="next"',
      etag: '"x"',
    });
  });
});
