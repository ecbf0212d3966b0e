/** @jest-environment node */
import type { Json, Pagination } from '../../model';
import { proxyService } from '../testing';
import { countRows, firstPage, nextPage } from './nextPage';
import type { PageFacts } from './readPage';

const base = { maxRows: 100 };
const sized = { ...base, pageSize: 2 };
const link: Pagination = { type: 'link', ...base };
const page: Pagination = { type: 'page', pageParam: 'page', sizeParam: 'per_page', first: 1, ...sized };
const offset: Pagination = { type: 'offset', offsetParam: 'offset', limitParam: 'limit', ...sized };
const cursor: Pagination = { type: 'cursor', cursorParam: 'cursor', next: 'next', ...sized };
const next: Pagination = { type: 'next', next: 'next', ...base };

let serial = 0;
const rowsOf = (count: number): Json[] => Array.from({ length: count }, () => (serial += 1));
const facts = (count: number, more: Partial<PageFacts> = {}): PageFacts => ({ target: '/things', rows: rowsOf(count), ...more });
const after = (pagination: Pagination, ...pages: PageFacts[]) => nextPage(pagination, proxyService, pages);

describe('the first page', () => {
  it.each([
    [page, '/things?q=x&page=9', '/things?q=x&page=1&per_page=2'],
    [{ ...page, first: 0 }, '/things', '/things?page=0&per_page=2'],
    [offset, '/things', '/things?offset=0&limit=2'],
    [cursor, '/things?cursor=old', '/things'],
    [{ ...cursor, sizeParam: 'size' }, '/things', '/things?size=2'],
    [link, '/things?per_page=5', '/things?per_page=5'],
    [next, '/things', '/things'],
  ])('of %j asks for its part of %s', (pagination, target, expected) => {
    expect(firstPage(pagination, target)).toBe(expected);
  });
});

describe('the next page', () => {
  it('is counted on from the first number', () => {
    expect(after(page, facts(2), facts(2))).toEqual({ target: '/things?page=3&per_page=2' });
    expect(after({ ...page, first: 0 }, facts(2))).toEqual({ target: '/things?page=1&per_page=2' });
  });

  it('begins behind the rows that came, however many were asked for', () => {
    expect(after(offset, facts(1), facts(1))).toEqual({ target: '/things?offset=2&limit=2' });
  });

  it('begins behind what was left out of a page as well, so that no row comes twice', () => {
    expect(after(offset, facts(2), facts(1, { total: 9 }))).toEqual({ target: '/things?offset=4&limit=2' });
  });

  it('takes the cursor of the last one', () => {
    expect(after({ ...cursor, sizeParam: 'n' }, facts(2, { next: 'a' }), facts(2, { next: 'b&c', target: '/things?cursor=a' }))).toEqual({ target: '/things?cursor=b%26c&n=2' });
  });

  it.each([link, next])('of %j is where the service says', pagination => {
    expect(after(pagination, facts(2, { next: 'http://inventory.internal/things?after=2' }))).toEqual({ target: '/things?after=2' });
  });
});

describe('the end', () => {
  it.each([link, page, offset, cursor, next])('of %j is an empty page', pagination => {
    expect(after(pagination, facts(2, { next: 'x' }), facts(0, { next: 'y' }))).toEqual({ end: 'complete' });
  });

  it.each([link, cursor, next])('of %j is where nothing leads on', pagination => {
    expect(after(pagination, facts(2))).toEqual({ end: 'complete' });
  });

  it.each([page, offset])('of %j is a page shorter than those before', pagination => {
    expect(after(pagination, facts(2), facts(1))).toEqual({ end: 'complete' });
  });

  it.each([page, offset])('of %j is no page that leaves something out, as long as the total says more', pagination => {
    expect(after(pagination, facts(2), facts(1, { total: 9 }))).toHaveProperty('target');
    expect(after(pagination, facts(2), facts(1, { total: 3 }))).toEqual({ end: 'complete' });
    expect(after(pagination, facts(2), facts(1, { total: 5 }), facts(1, { total: 5 }))).toEqual({ end: 'complete' });
    expect(after(pagination, facts(2), facts(1, { total: 6 }), facts(2, { total: 6 }))).toEqual({ end: 'complete' });
  });

  it('is a page that came long before', () => {
    const pages = [facts(2, { next: 'a', target: '/things' }), facts(2, { next: 'b', target: '/things?cursor=a' }), facts(2, { next: 'c', target: '/things?cursor=b' })];
    expect(after(cursor, ...pages, { ...pages[0], rows: [...(pages[0]?.rows ?? [])], next: 'b', target: '/things?cursor=c' })).toEqual({ end: 'repeated' });
  });

  it('is not a first page shorter than was asked for, as services may allow no longer ones', () => {
    expect(after(page, facts(1))).toHaveProperty('target');
  });

  it('is where the total is reached', () => {
    expect(after(page, facts(2), facts(2, { total: 4 }))).toEqual({ end: 'complete' });
    expect(after(page, facts(1, { total: 1 }))).toEqual({ end: 'complete' });
  });

  it.each([
    ['says less than there is', [facts(2, { total: 3 }), facts(2, { total: 3 })]],
    ['only counts the page', [facts(2, { total: 2 })]],
    ['is unknown', [facts(2)]],
  ])('is not believed of a total that %s', (_words, pages) => {
    expect(after(page, ...pages)).toHaveProperty('target');
  });

  it('is a page that comes a second time, which does not count', () => {
    const same = facts(2);
    expect(after(page, same, { ...same, target: '/things?page=2' })).toEqual({ end: 'repeated' });
    expect(countRows([same, { ...same }])).toBe(2);
  });

  it('is a cursor that came before', () => {
    expect(after(cursor, facts(2, { next: 'a', target: '/things' }), facts(2, { next: 'b', target: '/things?cursor=a' }), facts(2, { next: 'a', target: '/things?cursor=b' }))).toEqual({ end: 'repeated' });
  });

  it('is a link that leads back', () => {
    expect(after(link, facts(2, { next: '/things', target: '/things' }))).toEqual({ end: 'repeated' });
  });

  it('is as many rows as may be fetched, where there are more', () => {
    expect(after({ ...page, maxRows: 4 }, facts(2), facts(2))).toEqual({ end: 'capped' });
    expect(after({ ...page, maxRows: 4 }, facts(2), facts(2, { total: 4 }))).toEqual({ end: 'complete' });
    expect(after({ ...page, maxRows: 1 }, facts(2))).toEqual({ end: 'capped' });
  });

  it('is a link out of the service, which is not followed', () => {
    const deep = { ...proxyService, basePath: '/v1' };
    expect(nextPage(link, deep, [facts(2, { next: 'https://evil.example/x' })])).toEqual({ end: 'outside', url: 'https://evil.example/x' });
  });
});
