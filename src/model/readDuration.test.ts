/** @jest-environment node */
import { isDurationText, readDuration } from './readDuration';

describe('a duration', () => {
  it.each([
    [0, undefined, 0],
    [90, undefined, 90_000],
    [-1.5, 'seconds', -1500],
    [90, 'millis', 90],
    ['90', undefined, 90_000],
    [' 1e3 ', 'millis', 1000],
    ['PT5M3S', undefined, 303_000],
    ['PT5M3S', 'millis', 303_000],
    ['PT0S', undefined, 0],
    ['PT1.5S', undefined, 1500],
    ['PT1,5S', undefined, 1500],
    ['P1DT2H', undefined, 93_600_000],
    ['P2W', undefined, 1_209_600_000],
    ['P1M', undefined, 2_592_000_000],
    ['P1Y', undefined, 31_536_000_000],
    ['-PT1M', undefined, -60_000],
    ['1h30m0s', undefined, 5_400_000],
    ['250ms', 'seconds', 250],
    ['1.5s', 'millis', 1500],
    ['500µs', undefined, 0.5],
    ['15d', undefined, 1_296_000_000],
    ['-2m', undefined, -120_000],
    ['0s', undefined, 0],
  ] as const)('of %p in %s is read', (value, from, ms) => {
    expect(readDuration(value, from)).toBe(ms);
  });

  it.each([[''], ['P'], ['PT'], ['P1DT'], ['P1'], ['P5S'], ['PT1D'], ['5 minutes'], ['1h x'], ['1x'], ['h'], ['0x10'], [NaN], [Infinity], ['9'.repeat(400)], [true], [null], [[5]]])('is not in %p', value => {
    expect(readDuration(value)).toBeUndefined();
  });

  it('in a text is told from what merely begins like one', () => {
    expect(['PT5M', 'P1D', '-P1W', '15s', '1h30m', '5m'].filter(isDurationText)).toHaveLength(6);
    expect(['P1', 'P', '5', 'PT', 'PLAN', '', '1Gi', '3 s'].filter(isDurationText)).toEqual([]);
  });
});
