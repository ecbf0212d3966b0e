/** @jest-environment node */
import { compile } from '../../expressions';
import type { Json } from '../../model';
import { listNodes, matchingPlaces, valueAt, visiblePlaces } from './treeNodes';

const VALUE: Json = { items: [{ name: 'Checkout', 'my-id': 7 }, { name: 'cart' }], total: 2, none: null };

describe('the nodes of a tree', () => {
  const nodes = listNodes(VALUE);
  const paths = (places: number[]) => places.map(place => nodes[place]?.path);

  it('are known by the expression that finds them', () => {
    expect(nodes.map(({ path }) => path)).toEqual(['@', 'items', 'items[0]', 'items[0].name', 'items[0]."my-id"', 'items[1]', 'items[1].name', 'total', 'none']);
    for (const { path, steps, value } of nodes) {
      expect(compile(path).evaluate(VALUE)).toEqual(value);
      expect(valueAt(VALUE, steps)).toEqual(value);
    }
  });

  it('say where among their siblings they stand', () => {
    expect(nodes[5]).toMatchObject({ level: 3, position: 2, siblings: 2, size: 1, parent: 1 });
  });

  it('show when all that is around them is open', () => {
    expect(paths(visiblePlaces(nodes, () => false))).toEqual(['@']);
    expect(paths(visiblePlaces(nodes, ({ path }) => path === '@' || path === 'items'))).toEqual(['@', 'items', 'items[0]', 'items[1]', 'total', 'none']);
  });

  it('are found by name and by value in any case, not by the number of an item', () => {
    expect(paths(matchingPlaces(nodes, ' C'))).toEqual(['items[0].name', 'items[1].name']);
    expect(paths(matchingPlaces(nodes, 'MY-'))).toEqual(['items[0]."my-id"']);
    expect(paths(matchingPlaces(nodes, '1'))).toEqual([]);
    expect(matchingPlaces(nodes, ' ')).toEqual([]);
  });
});
