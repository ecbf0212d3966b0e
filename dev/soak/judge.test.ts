/** @jest-environment node */
import { growthOf, judge } from './judge';
import type { Soaked } from './judge';

const well: Soaked = {
  samples: [10, 11, 10, 11, 10, 11].map((mb, at) => ({ second: at * 10, heapBytes: mb * 1e6, nodes: 2_000 })),
  perSecond: [5, 5, 0, 20, 0],
  views: 10,
  refreshMs: 1_000,
  lost: [],
};
const grown = [10, 10, 12, 12, 14, 14];

describe('a soak', () => {
  it('in which nothing grew, stormed or got lost is well', () => {
    expect(judge(well)).toEqual([]);
  });

  it.each<[string, Partial<Soaked>, RegExp]>([
    ['the heap grew', { samples: grown.map(mb => ({ second: 0, heapBytes: mb, nodes: 1 })) }, /^The heap grew by the factor 1\.40/],
    ['the page grew', { samples: grown.map(nodes => ({ second: 0, heapBytes: 1, nodes })) }, /^The number of DOM nodes grew/],
    ['many requests came at once', { perSecond: [0, 21, 0, 0] }, /^The service got 21 requests in one second/],
    ['more requests came than usual', { perSecond: [11, 11, 11] }, /^The service got 11\.0 requests a second; 10 are usual/],
    ['a view missed the last update', { lost: ['table-1', 'json-2'] }, /^Without the last update: table-1, json-2\.$/],
  ])('says when %s', (_what, change, sentence) => {
    expect(judge({ ...well, ...change })).toEqual([expect.stringMatching(sentence)]);
  });

  it('compares the middles of the first and the last third, so that one value means nothing', () => {
    expect(growthOf([10, 10, 99, 10, 10, 10, 10, 99, 10])).toBe(1);
  });
});
