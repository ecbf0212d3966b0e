/** @jest-environment node */
import { placesOf } from './placesOf';
import type { SortKey } from './sortKeys';
import { inSlices } from './slices';

const COUNT = 20_000;
const slicesOf = (keys: readonly SortKey[]) => [...placesOf(keys)].length;

describe('the places of keys', () => {
  it('of integers beyond 2^53 are found in as many slices as those of texts', () => {
    const large = Array.from({ length: COUNT }, (_, at) => 2n ** 53n + BigInt((at * 7919) % COUNT));
    expect(slicesOf(large)).toBe(slicesOf(large.map(key => `t${key}`)));
  });

  it('are in the order of numbers of both kinds, then of texts, and none of what is missing', async () => {
    const places = await inSlices(placesOf(['b', 2n ** 53n + 1n, null, 5, 'a', -(2n ** 60n), 2 ** 60]));
    expect([...places]).toEqual([5, 2, NaN, 1, 4, 0, 3]);
  });
});
