import { replaceValue } from './replaceValue';

describe('a tree in which one object is another', () => {
  const row = { id: 1 };
  const other = { id: 1 };

  it('has it in its place, and shares the rest', () => {
    const tree = { items: [other, row], meta: { total: 2 } };
    const next = replaceValue(tree, row, { id: 2 }) as typeof tree;
    expect(next).toEqual({ items: [{ id: 1 }, { id: 2 }], meta: { total: 2 } });
    expect(next.meta).toBe(tree.meta);
    expect(next.items[0]).toBe(other);
    expect(tree.items[1]).toBe(row);
  });

  it('finds it below members and lists of lists', () => {
    expect(replaceValue({ a: { b: [[row]] } }, row, 7)).toEqual({ a: { b: [[7]] } });
  });

  it('is the tree itself where only an equal one is there', () => {
    const tree = { items: [other, null, 'x', 5] };
    expect(replaceValue(tree, row, {})).toBe(tree);
  });
});
