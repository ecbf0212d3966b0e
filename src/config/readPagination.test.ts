/** @jest-environment node */
import { readThings, readYaml } from './testing';

const KEY = 'proxyPages.pages.things.request.pagination';

function read(yaml: string) {
  const { page, problems } = readThings(`{ request: { path: /things, pagination: ${yaml} }, views: [] }`);
  return { pagination: page?.request?.pagination, request: page?.request, problems };
}

describe('a pagination', () => {
  it.each([
    ['link', { type: 'link', maxRows: 10_000 }],
    ['{ type: link, total: count }', { type: 'link', maxRows: 10_000, total: { expression: 'count' } }],
    ['page', { type: 'page', pageParam: 'page', sizeParam: 'per_page', first: 1, pageSize: 50, maxRows: 10_000 }],
    ['{ type: page, first: 0, pageSize: 5, pageParam: p, sizeParam: n, maxRows: 7 }', { type: 'page', pageParam: 'p', sizeParam: 'n', first: 0, pageSize: 5, maxRows: 7 }],
    ['{ type: offset, total: { header: X-Total-Count } }', { type: 'offset', offsetParam: 'offset', limitParam: 'limit', pageSize: 50, maxRows: 10_000, total: { header: 'X-Total-Count' } }],
    ['{ type: cursor, next: meta.next }', { type: 'cursor', next: 'meta.next', cursorParam: 'cursor', pageSize: 50, maxRows: 10_000 }],
    ['{ type: next, next: \'"@odata.nextLink"\' }', { type: 'next', next: '"@odata.nextLink"', maxRows: 10_000 }],
  ])('%s is read with its defaults', (yaml, expected) => {
    expect(read(yaml)).toMatchObject({ pagination: expected, problems: [] });
  });

  it('takes its limits from the site', () => {
    const { site } = readYaml(`
      proxyPages:
        defaults: { pageSize: 20, maxRows: 500 }
        services: { a: { proxy: /a } }
        pages: { things: { service: a, request: { pagination: page }, views: [] } }`);
    expect(site.pages[0]?.request?.pagination).toMatchObject({ pageSize: 20, maxRows: 500 });
  });

  it.each([
    ['links', '.type', 'Did you mean', 'link'],
    ['{ }', '.type', 'There is no pagination nothing.', undefined],
    ['[link]', '', 'Expected a pagination, found a list.', undefined],
    ['{ type: cursor }', '.next', 'Expected a text', undefined],
    ["{ type: next, next: 'a(' }", '.next', '', undefined],
  ])('%s costs the pages after the first, and is said so', (yaml, key, words, suggestion) => {
    const { pagination, request, problems } = read(yaml);
    expect(pagination).toBeUndefined();
    expect(request).toMatchObject({ path: '/things' });
    expect(problems).toMatchObject([{ key: `${KEY}${key}`, severity: 'error', ...(suggestion && { suggestion }) }]);
    if (!suggestion) expect(problems[0]?.message).toContain(words);
  });

  it.each([
    ['{ type: page, pageSize: 0 }', '.pageSize', { pageSize: 50 }],
    ['{ type: page, first: one }', '.first', { first: 1 }],
    ["{ type: link, total: 'a(' }", '.total', { type: 'link' }],
    ['{ type: link, pageParm: p }', '.pageParm', { type: 'link' }],
  ])('%s costs only what is wrong', (yaml, key, expected) => {
    const { pagination, problems } = read(yaml);
    expect(pagination).toMatchObject(expected);
    expect(problems).toMatchObject([{ key: `${KEY}${key}` }]);
  });

  it.each(['link', "{ type: next, next: data.next }"])('%s is refused of GraphQL, whose pages are told apart by variables', yaml => {
    const { page, problems } = readThings(`{ request: { path: /graphql, graphql: { query: '{ things }' }, pagination: ${yaml} }, views: [] }`);
    expect(page?.request).not.toHaveProperty('pagination');
    expect(problems).toMatchObject([{ key: `${KEY}.type`, severity: 'error', expected: expect.stringContaining('cursor, page, offset') as string }]);
  });

  it.each(['page', 'offset', '{ type: cursor, next: data.end }'])('%s is taken of GraphQL', yaml => {
    const { page, problems } = readThings(`{ request: { path: /graphql, graphql: { query: '{ things }' }, pagination: ${yaml} }, views: [] }`);
    expect(problems).toEqual([]);
    expect(page?.request?.pagination).toBeDefined();
  });
});
