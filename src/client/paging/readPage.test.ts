/** @jest-environment node */
import type { Json, Pagination } from '../../model';
import { readPage } from './readPage';

const base = { maxRows: 100 };
const link: Pagination = { type: 'link', ...base };
const next: Pagination = { type: 'next', next: 'links.next', ...base };
const rows = Array.from({ length: 12 }, (_, index) => index);

const read = (pagination: Pagination, headers: Record<string, string>, body: Json = {}) => readPage(pagination, { target: '/things', headers: new Headers(headers), body, rows });

describe('a Link header', () => {
  it.each([
    ['<https://x.example/things?page=2>; rel="next"', 'https://x.example/things?page=2'],
    ['<https://x.example/?a=1,2&page=2>; rel=next, <https://x.example/?page=9>; rel="last"', 'https://x.example/?a=1,2&page=2'],
    ['</things?page=0>; rel="prev", </things?page=2>; title="a, b"; rel="NEXT"', '/things?page=2'],
    ['</things?cursor=0:100:0>; rel="previous"; results="false", </things?cursor=0:200:0>; rel="next"; results="true"', '/things?cursor=0:200:0'],
    ['</things?cursor=0:200:0>; rel="next"; results="false"', undefined],
    ['</things?page=9>; rel="last"', undefined],
  ])('%s leads to %s', async (header, expected) => {
    expect((await read(link, { link: header })).next).toBe(expected);
  });

  it('that is missing is said so, unless there are so few rows that there is no next page', async () => {
    expect(await read(link, {})).toMatchObject({ missingHeader: 'Link' });
    expect(await readPage(link, { target: '', headers: new Headers(), body: [], rows: [1] })).not.toHaveProperty('missingHeader');
  });
});

it('a Link header that nobody spoke of is not missed', async () => {
  expect(await read({ ...link, isGuess: true }, {})).not.toHaveProperty('missingHeader');
  expect(await read({ ...link, isGuess: true }, { link: '</things?page=2>; rel=next' })).toMatchObject({ next: '/things?page=2' });
});

describe('the next cursor or URL', () => {
  it.each([
    [{ links: { next: 'abc' } }, 'abc'],
    [{ links: { next: 7 } }, '7'],
    [{ links: { next: null } }, undefined],
    [{ links: { next: '' } }, undefined],
    [{ links: { next: false } }, undefined],
    [{ links: { next: { href: 'x' } } }, undefined],
    [{}, undefined],
  ])('in %j is %j', async (body, expected) => {
    expect((await read(next, {}, body)).next).toBe(expected);
  });
});

describe('a total', () => {
  const total = (expression: string): Pagination => ({ ...next, total: { expression } });
  it.each<[Json, number | undefined]>([
    [{ count: 4812 }, 4812],
    [{ count: '4812' }, 4812],
    [{ count: -1 }, undefined],
    [{ count: 'many' }, undefined],
    [{ count: '' }, undefined],
    [{ count: null }, undefined],
    [{ count: 1.5 }, undefined],
  ])('in %j is %j', async (body, expected) => {
    expect((await read(total('count'), {}, body)).total).toBe(expected);
  });

  it('comes from a header, which is missed where it is absent', async () => {
    const pagination: Pagination = { ...next, total: { header: 'X-Total-Count' } };
    expect(await read(pagination, { 'x-total-count': '230' })).toMatchObject({ total: 230 });
    expect(await read(pagination, {})).toMatchObject({ missingHeader: 'X-Total-Count' });
  });
});
