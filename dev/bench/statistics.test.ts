import { percentile, summarize } from './statistics';

describe('statistics of runs', () => {
  it('takes the middle one of the values, in whatever order they came', () => {
    expect(summarize([9, 100, 3])).toEqual({ median: 9, min: 3, max: 100 });
  });

  it('takes the mean of the two in the middle', () => {
    expect(summarize([4, 1, 2, 3]).median).toBe(2.5);
  });

  it('is the value itself where there is one', () => {
    expect(summarize([7])).toEqual({ median: 7, min: 7, max: 7 });
  });

  it('finds the slowest twentieth', () => {
    const values = Array.from({ length: 101 }, (_, index) => 100 - index);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile([10, 20], 0.95)).toBeCloseTo(19.5);
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('makes nothing up where there are none', () => {
    expect(() => summarize([])).toThrow(RangeError);
  });
});
