/** @jest-environment node */
import { readThings } from './testing';

describe('requests that others name', () => {
  it('are sent in the order in which they need each other', () => {
    const { page, problems } = readThings("{ title: '{requests.c.data.name}', requests: { c: { path: '/c/{requests.b.data.id}' }, a: { path: /a }, b: { path: '/b', query: { of: '{requests.a.data.id}' } }, alone: { path: /d } }, views: [{ request: alone }] }");
    expect(page?.chained).toEqual(['a', 'b', 'c']);
    expect(problems).toEqual([]);
  });

  it('may be named in expressions and in templates of views', () => {
    expect(readThings("{ requests: { a: {}, b: {} }, views: [{ request: {}, rows: 'items[?id == $requests.a.data.id]' }, { request: {}, showIf: requests.b.data }] }").page?.chained).toEqual(['a', 'b']);
  });

  it('must be there', () => {
    const { problems } = readThings("{ requests: { owners: {} }, views: [{ title: '{requests.owner.data.name}', request: {} }] }");
    expect(problems).toMatchObject([{ severity: 'warning', key: 'proxyPages.pages.things.views[0].title', message: 'The page has no request owner, so it is empty here.', suggestion: 'owners' }]);
  });

  it('must not wait for each other', () => {
    const { page, problems } = readThings("{ requests: { a: { path: '/{requests.b.data.id}' }, b: { path: '/{requests.a.data.id}' } }, views: [{ request: a }] }");
    expect(problems).toMatchObject([{ severity: 'error', message: expect.stringContaining('wait for each other') as string }]);
    expect(page?.problems).toHaveLength(1);
  });

  it('tell whether the page is about an entity', () => {
    expect(readThings("views: [{ request: { path: '/things/{entity.metadata.name}' } }]").page?.usesEntity).toBe(true);
    expect(readThings('views: [{ request: { path: /entity } }]').page?.usesEntity).toBe(false);
  });
});
