/** @jest-environment node */
import { readThings, readYaml } from './testing';

describe('a page', () => {
  it('needs no more than a service', () => {
    const { page, problems } = readThings('{}');
    expect(problems).toEqual([]);
    expect(page).toEqual({
      id: 'things', key: 'proxyPages.pages.things', path: 'things', title: 'Things', service: 'inventory', inputs: [], actions: [], requests: {}, chained: [], usesEntity: false, tabs: [], problems: [],
      views: [expect.objectContaining({ type: 'auto', id: '1', key: 'proxyPages.pages.things', request: expect.objectContaining({ service: 'inventory', path: '' }) as object })],
    });
  });

  it('keeps what the operator wrote', () => {
    const { page, problems } = readThings("{ path: /a/:id/b/, title: 'T {params.id}', subtitle: S, description: D, icon: catalog, request: { path: /x } }");
    expect(problems).toEqual([]);
    expect(page).toMatchObject({ path: 'a/:id/b', title: 'T {params.id}', subtitle: 'S', description: 'D', icon: 'catalog', request: { path: '/x', key: 'proxyPages.pages.things.request' } });
  });

  it('shows its own request where a view has none', () => {
    const { page, problems } = readThings('{ request: { path: /x }, views: [{ type: json }, { type: details, request: { path: /y } }] }');
    expect(problems).toEqual([]);
    expect(page?.views.map(view => view.type !== 'invalid' && view.request?.path)).toEqual(['/x', '/y']);
  });

  it('shares requests by name', () => {
    const { page, problems } = readThings('{ requests: { all: { path: /x } }, views: [{ request: all }, { request: all }] }');
    expect(problems).toEqual([]);
    const [first, second] = page?.views ?? [];
    expect(first?.type !== 'invalid' && first?.request).toBe(page?.requests.all);
    expect(second?.type !== 'invalid' && second?.request).toBe(page?.requests.all);
  });

  it.each(['things', '/things/', 'a/b/c', ':id', 'a/:id/:other', 'v1.2/~x_y-z'])('may lie at %s', path => {
    expect(readThings(`{ path: '${path}' }`).problems).toEqual([]);
  });

  it.each(['', '/', '//', 'a//b', 'a/*', '*', ':id?', 'a b', '../x', 'a/../b', './a', 'a/.', 'x?y', '#x', 'a/:', 'a/:1', 'a\\b', 'https://x'])('may not lie at %j', path => {
    const { page, other, problems } = readThings(`{ title: T, path: '${path}' }`);
    expect(problems).toMatchObject([{ severity: 'error', key: 'proxyPages.pages.things.path', found: JSON.stringify(path), expected: 'static segments and :names, as in things/:id' }]);
    expect(page).toMatchObject({ path: 'things', title: 'T', views: [], problems });
    expect(other?.problems).toEqual([]);
  });
});

describe('paths', () => {
  it.each([
    ['things', 'things'],
    ['things/:id', 'things/:name'],
    ['Things', 'things'],
    [':a/:b', ':b/:a'],
  ])('of equal shape (%s and %s) are a problem of the second', (first, second) => {
    const { site, problems } = readYaml(`proxyPages: { services: { s: { plugin: s } }, pages: { a: { service: s, path: '${first}' }, b: { service: s, path: '${second}' } } }`);
    expect(site.pages.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toMatchObject([{ severity: 'error', key: 'proxyPages.pages.b', found: JSON.stringify(second), message: expect.stringContaining('is taken by proxyPages.pages.a') as string }]);
  });

  it('of other shapes live beside each other', () => {
    const { site, problems } = readYaml("proxyPages: { services: { s: { plugin: s } }, pages: { a: { service: s, path: x/new }, b: { service: s, path: 'x/:id' }, c: { service: s, path: ':x/new' } } }");
    expect(problems).toEqual([]);
    expect(site.pages).toHaveLength(3);
  });

  it.each(['services', 'explorer', 'Explorer'])('cannot be %s, which is the plugin’s own', path => {
    const { page, problems } = readThings(`{ path: ${path} }`);
    expect(page).toBeUndefined();
    expect(problems).toMatchObject([{ key: 'proxyPages.pages.things', message: expect.stringContaining('the plugin itself') as string }]);
  });
});

describe('the menu', () => {
  it.each([
    ['true', { priority: 100 }],
    ['{}', { priority: 100 }],
    ['{ title: Short, priority: 5 }', { title: 'Short', priority: 5 }],
    ['false', undefined],
    ['null', undefined],
  ])('for %s', (menu, expected) => {
    const { page, problems } = readThings(`{ menu: ${menu} }`);
    expect(problems).toEqual([]);
    expect(page?.menu).toEqual(expected);
  });

  it.each([
    ["{ path: 'things/:id', menu: true }", 'A page with parameters cannot be in the menu: nothing says what things/:id would open.'],
    ["{ title: '{data.name}', menu: true }", 'The title has placeholders, which mean nothing in the menu.'],
    ["{ title: '{data.name}', menu: { priority: 5 } }", 'The title has placeholders, which mean nothing in the menu.'],
  ])('cannot hold %s', (keys, message) => {
    const { page, problems } = readThings(keys);
    expect(page?.menu).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', key: 'proxyPages.pages.things.menu', message }]);
    expect(page?.problems).toEqual(problems);
  });

  it('has its own title where the page’s has placeholders', () => {
    const { page, problems } = readThings("{ title: '{data.name}', menu: { title: Things } }");
    expect(problems).toEqual([]);
    expect(page?.menu).toEqual({ title: 'Things', priority: 100 });
  });
});
