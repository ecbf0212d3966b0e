import { joinKey, valueAt, without } from './key';

describe('joinKey', () => {
  it.each([
    ['proxyPages', ['pages', 'things', 'views', 0, 'columns', 1, 'value'], 'proxyPages.pages.things.views[0].columns[1].value'],
    ['', ['title'], 'title'],
    ['proxy.endpoints', ['/team/api', 'proxyPage'], 'proxy.endpoints./team/api.proxyPage'],
    ['a', [], 'a'],
  ])('joins %s and %j', (base, steps, expected) => {
    expect(joinKey(base, ...steps)).toBe(expected);
  });
});

describe('valueAt', () => {
  const root = { a: [{ b: null }], c: 0 };

  it.each([
    [[], root],
    [['a', 0, 'b'], null],
    [['c'], 0],
    [['a', 5], undefined],
    [['a', 0, 'b', 'x'], undefined],
    [['constructor'], undefined],
    [['a', 'length', 'x'], undefined],
  ])('finds what is at %j', (path, expected) => {
    expect(valueAt(root, path)).toEqual(expected);
  });
});

describe('without', () => {
  it('leaves the original as it is, and shares what is not on the path', () => {
    const root = { a: { b: 1, c: 2 }, d: { e: 3 } };
    const copy = without(root, ['a', 'b']) as typeof root;
    expect(copy).toEqual({ a: { c: 2 }, d: { e: 3 } });
    expect(root.a.b).toBe(1);
    expect(copy.d).toBe(root.d);
  });

  it('makes nothing of what is no object', () => {
    expect(without(5, ['a'])).toBeUndefined();
    expect(without({ a: 1 }, [])).toBeUndefined();
  });
});
