import { formatDuration } from './durations';

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];

describe('a duration', () => {
  it.each([
    [0, '0 sec'],
    [0.25, '0.25 ms'],
    [250, '250 ms'],
    [1500, '1 sec 500 ms'],
    [3 * SECOND, '3 sec'],
    [5 * MINUTE + 3 * SECOND, '5 min 3 sec'],
    [5 * MINUTE + 3.4 * SECOND, '5 min 3 sec'],
    [59 * MINUTE + 59.9 * SECOND, '1 hr'],
    [2 * HOUR + 29 * MINUTE + 40 * SECOND, '2 hr 30 min'],
    [DAY - 1, '1 day'],
    [DAY + HOUR, '1 day 1 hr'],
    [400 * DAY, '400 days'],
    [-(5 * MINUTE + 3 * SECOND), '-5 min 3 sec'],
    [-250, '-250 ms'],
  ])('of %p ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
