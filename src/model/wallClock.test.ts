/** @jest-environment node */
import { setRegion } from './region';
import { fromWallClock, toWallClock } from './wallClock';

afterEach(() => setRegion({}));

const utc = (text: string) => Date.parse(`${text}Z`);

describe('a clock on a wall', () => {
  it.each([
    ['Europe/Berlin', '2026-01-15T12:00', '2026-01-15T13:00'],
    ['Europe/Berlin', '2026-07-15T12:00', '2026-07-15T14:00'],
    ['America/New_York', '2026-01-15T12:00', '2026-01-15T07:00'],
    ['Asia/Kolkata', '2026-01-15T12:00', '2026-01-15T17:30'],
    ['Asia/Kathmandu', '2026-01-15T12:00', '2026-01-15T17:45'],
    ['Pacific/Kiritimati', '2026-01-15T12:00', '2026-01-16T02:00'],
    ['Australia/Lord_Howe', '2026-07-15T12:00', '2026-07-15T22:30'],
    ['UTC', '2026-01-15T12:00', '2026-01-15T12:00'],
    ['Europe/Berlin', '2026-03-29T00:59', '2026-03-29T01:59'],
    ['Europe/Berlin', '2026-03-29T01:00', '2026-03-29T03:00'],
    ['Europe/Berlin', '2026-10-25T00:59', '2026-10-25T02:59'],
    ['Europe/Berlin', '1969-12-31T23:30', '1970-01-01T00:30'],
  ])('in %s shows at %s UTC the time %s, which leads back', (timeZone, time, reading) => {
    setRegion({ timeZone });
    expect(toWallClock(utc(time))).toBe(utc(reading));
    expect(fromWallClock(utc(reading))).toBe(utc(time));
  });

  it('shows an hour twice when it is set back, of which the first counts', () => {
    setRegion({ timeZone: 'Europe/Berlin' });
    expect(toWallClock(utc('2026-10-25T00:30'))).toBe(utc('2026-10-25T02:30'));
    expect(toWallClock(utc('2026-10-25T01:30'))).toBe(utc('2026-10-25T02:30'));
    expect(fromWallClock(utc('2026-10-25T02:30'))).toBe(utc('2026-10-25T00:30'));
  });

  it('never shows an hour when it is set forward, which counts as after it', () => {
    setRegion({ timeZone: 'Europe/Berlin' });
    expect(fromWallClock(utc('2026-03-29T02:30'))).toBe(utc('2026-03-29T01:30'));
    setRegion({ timeZone: 'America/New_York' });
    expect(fromWallClock(utc('2026-03-08T02:30'))).toBe(utc('2026-03-08T07:30'));
  });

  it('without a region is the browser’s', () => {
    const date = new Date(2026, 5, 15, 9, 30);
    expect(toWallClock(date.getTime())).toBe(utc('2026-06-15T09:30'));
    expect(fromWallClock(utc('2026-06-15T09:30'))).toBe(date.getTime());
  });

  it('goes as far as dates do', () => {
    setRegion({ timeZone: 'Europe/Berlin' });
    expect(() => [8.64e15, -8.64e15].map(fromWallClock)).not.toThrow();
  });

  it('is quick for a hundred thousand times', () => {
    setRegion({ timeZone: 'Europe/Berlin' });
    const before = performance.now();
    for (let at = 0; at < 100_000; at += 1) fromWallClock(utc('2026-01-15T12:00') + at * 1000);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
