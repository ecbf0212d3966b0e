import { setRegion } from '../model';
import { formatRelative, formatRelativeDay, relativeStepMs } from './times';

const NOW = Date.UTC(2026, 10, 22, 12);
const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];

afterEach(() => setRegion({}));

describe('how long ago', () => {
  it.each([
    [0, 'now'],
    [-999, 'now'],
    [-SECOND, '1 second ago'],
    [-59 * SECOND, '59 seconds ago'],
    [-MINUTE, '1 minute ago'],
    [-59.9 * MINUTE, '59 minutes ago'],
    [-HOUR, '1 hour ago'],
    [-DAY, 'yesterday'],
    [DAY, 'tomorrow'],
    [-7 * DAY, 'last week'],
    [-29 * DAY, '4 weeks ago'],
    [-30 * DAY, 'last month'],
    [-364 * DAY, '12 months ago'],
    [-365 * DAY, 'last year'],
    [800 * DAY, 'in 2 years'],
  ])('%p ms is %s', (difference, text) => {
    expect(formatRelative(NOW + difference, NOW)).toBe(text);
  });
});

describe('how long ago a day was', () => {
  it.each([
    ['Europe/Berlin', '2026-11-22T22:59Z', 'today'],
    ['Europe/Berlin', '2026-11-22T23:01Z', 'yesterday'],
    ['America/New_York', '2026-11-22T04:59Z', 'tomorrow'],
    ['America/New_York', '2026-11-22T05:00Z', 'today'],
    ['Pacific/Kiritimati', '2026-11-21T10:00Z', 'today'],
  ])('goes in %s at %s by the days there: %s', (timeZone, now, text) => {
    setRegion({ timeZone });
    expect(formatRelativeDay(Date.UTC(2026, 10, 22), Date.parse(now))).toBe(text);
  });

  it('is told in larger units when it is long', () => {
    expect(formatRelativeDay(Date.UTC(2026, 8, 1), NOW)).toBe('2 months ago');
    expect(formatRelativeDay(Date.UTC(2029, 0, 1), NOW)).toBe('in 2 years');
  });
});

describe('how long a relative time stays true', () => {
  it.each([
    [0, 5 * SECOND],
    [59 * SECOND, 5 * SECOND],
    [5 * MINUTE, 30 * SECOND],
    [-5 * MINUTE, 30 * SECOND],
    [2 * HOUR, 10 * MINUTE],
  ])('%p ms ago is %p ms', (age, step) => {
    expect(relativeStepMs(NOW - age, NOW)).toBe(step);
  });
});
