/** @jest-environment node */
import { readNumber, readPercent } from './readNumber';

describe('a number', () => {
  it.each([
    [0, 0],
    [-1.5, -1.5],
    ['12', 12],
    [' 12 ', 12],
    ['1e3', 1000],
    ['12E6', 12e6],
    ['500m', 0.5],
    ['3m', 0.003],
    ['250000u', 0.25],
    ['137n', 1.37e-7],
    ['2k', 2000],
    ['1.5M', 1.5e6],
    ['1E', 1e18],
    ['2Ki', 2048],
    ['1Gi', 1_073_741_824],
    ['.5Gi', 536_870_912],
    ['-1Mi', -1_048_576],
    ['128974848', 128_974_848],
  ])('is read from %p', (value, number) => {
    expect(readNumber(value)).toBe(number);
  });

  it.each([[''], [' '], ['x'], ['1 Gi'], ['1gi'], ['1K'], ['Gi'], ['m'], ['1Gi2'], ['NaN'], ['1e999'], [NaN], [Infinity], [true], [null], [undefined], [[1]], [{ a: 1 }]])('is not in %p', value => {
    expect(readNumber(value)).toBeUndefined();
  });
});

describe('a percentage', () => {
  it.each([
    [42, undefined, 42],
    [0.5, undefined, 0.5],
    [0.5, 'fraction', 50],
    ['42', 'percent', 42],
    ['42%', undefined, 42],
    ['42.5 %', 'fraction', 42.5],
  ] as const)('of %p by %s is %p', (value, scale, percent) => {
    expect(readPercent(value, scale)).toBe(percent);
  });

  it.each([['%'], ['x%'], ['4%2'], [''], [true], [[5]]])('is not in %p', value => {
    expect(readPercent(value)).toBeUndefined();
  });
});
