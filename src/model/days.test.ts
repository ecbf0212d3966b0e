import { isDay, isDayOrRelative, resolveDay } from './days';
import { setRegion } from './region';

const NOW = new Date(2026, 2, 1, 23, 30);

describe('a day', () => {
  it.each(['2026-01-31', '2024-02-29', '0099-12-31'])('%s is one', text => {
    expect(isDay(text)).toBe(true);
    expect(resolveDay(text, NOW)).toBe(text);
  });

  it.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '31.01.2026', '2026-01-31T00:00', 'today', 'yesterday', '7d', '-99999d', '-d'])('%j is none', text => {
    expect(isDay(text)).toBe(false);
  });

  it.each([
    ['today', '2026-03-01'],
    ['-1d', '2026-02-28'],
    ['-7d', '2026-02-22'],
    ['+31d', '2026-04-01'],
    ['-0d', '2026-03-01'],
  ])('%s is counted from today', (text, day) => {
    expect(isDayOrRelative(text)).toBe(true);
    expect(resolveDay(text, NOW)).toBe(day);
  });

  it.each(['', 'tomorrow', '7d', '-1w', '2026-02-30'])('%j means none', text => {
    expect(isDayOrRelative(text)).toBe(false);
    expect(resolveDay(text, NOW)).toBeUndefined();
  });

  it.each([
    ['Pacific/Auckland', '2026-02-01'],
    ['America/Los_Angeles', '2026-01-31'],
  ])('today is the day in the time zone of the region: %s', (timeZone, day) => {
    setRegion({ timeZone });
    expect(resolveDay('today', new Date('2026-01-31T18:00:00Z'))).toBe(day);
    setRegion({});
  });
});
