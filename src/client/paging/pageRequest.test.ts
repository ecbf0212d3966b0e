/** @jest-environment node */
import type { Pagination } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import { proxyService } from '../testing';
import { pageRequest } from './pageRequest';

const sized = { maxRows: 100, pageSize: 20 };
const cursor: Pagination = { type: 'cursor', cursorParam: 'after', next: 'next', ...sized };
const offset: Pagination = { type: 'offset', offsetParam: 'skip', limitParam: 'take', ...sized };
const page: Pagination = { type: 'page', pageParam: 'page', sizeParam: 'perPage', first: 1, ...sized };

const body = JSON.stringify({ query: 'query { things }', variables: { owner: 'a', after: null } });
const request = (target: string): HttpRequest => ({ service: proxyService, key: 'k', method: 'POST', target, headers: {}, body, isGraphql: true, timeoutMs: 1, maxBodyBytes: 1, responseType: 'auto', acceptStatus: [], repeatable: true });
const sent = (pagination: Pagination, target: string) => {
  const { target: path, body: text = '' } = pageRequest(pagination, request(target));
  return [path, (JSON.parse(text) as { variables: unknown }).variables];
};

describe('the request for a page', () => {
  it.each<[string, Pagination, string, string, object]>([
    ['a cursor', cursor, '/graphql?after=a%3D1', '/graphql', { owner: 'a', after: 'a=1' }],
    ['a cursor of digits', { ...cursor, sizeParam: 'first' }, '/graphql?after=12&first=20', '/graphql', { owner: 'a', after: '12', first: 20 }],
    ['the first page by a cursor', cursor, '/graphql', '/graphql', { owner: 'a', after: null }],
    ['an offset', offset, '/graphql?skip=40&take=20', '/graphql', { owner: 'a', after: null, skip: 40, take: 20 }],
    ['a number', page, '/graphql?v=2&page=3&perPage=20', '/graphql?v=2', { owner: 'a', after: null, page: 3, perPage: 20 }],
  ])('of GraphQL has %s in its variables, and nothing of it in its URL', (_what, pagination, target, path, variables) => {
    expect(sent(pagination, target)).toEqual([path, variables]);
  });

  it('of anything else has it in its URL', () => {
    const plain = { ...request('/things?after=a'), isGraphql: false };
    expect(pageRequest(cursor, plain)).toBe(plain);
  });
});
