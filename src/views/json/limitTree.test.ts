/** @jest-environment node */
import { limitTree } from './limitTree';

describe('a tree for people to read', () => {
  it('is whole when it is small', () => {
    const value = { a: [1, null, 'x', { b: true }], c: {} };
    expect(limitTree(value)).toEqual({ value, cuts: [] });
  });

  it('shows the first items of a long list, and says of how many', () => {
    const { value, cuts } = limitTree({ items: Array.from({ length: 100_000 }, (_, id) => ({ id })) });
    expect((value as { items: unknown[] }).items).toHaveLength(200);
    expect(cuts).toEqual([{ path: 'items', shown: 200, of: 100_000, what: 'items' }]);
  });

  it('shows the first members of a large object and the first letters of a long text', () => {
    const large = Object.fromEntries(Array.from({ length: 300 }, (_, id) => [`m${id}`, id]));
    expect(limitTree(large).cuts).toEqual([{ path: '@', shown: 200, of: 300, what: 'members' }]);
    expect(limitTree([['x'.repeat(50_000)]]).cuts).toEqual([{ path: '[0][0]', shown: 10_000, of: 50_000, what: 'characters' }]);
  });

  it('writes names that need it in quotes', () => {
    expect(limitTree({ 'my-ids': Array.from({ length: 300 }, () => 1) }).cuts).toEqual([{ path: '"my-ids"', shown: 200, of: 300, what: 'items' }]);
  });

  it('stays small however it branches', () => {
    const branch = (depth: number): object => (depth === 0 ? {} : Object.fromEntries(Array.from({ length: 30 }, (_, id) => [`m${id}`, branch(depth - 1)])));
    const { value, cuts } = limitTree(JSON.parse(JSON.stringify(branch(4))) as object as never);
    expect(JSON.stringify(value).length).toBeLessThan(1_000_000);
    expect(cuts.length).toBeGreaterThan(0);
  });
});
