/** @jest-environment node */
import { retryAfter } from './retryAfter';

const NOW = Date.parse('2026-01-31T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['12', 12],
    ['120', 120],
    [' 5 ', 5],
    ['Sat, 31 Jan 2026 12:01:00 GMT', 60],
    ['9999999999', 86_400],
  ])('of %s is read', (value, seconds) => {
    expect(retryAfter(new Headers({ 'retry-after': value }), NOW)).toBe(NOW + seconds * 1000);
  });

  it.each(['', '0', '-5', 'soon', '1.5', '2026-01-31T12:05:00Z', 'Sat, 31 Jan 2026 11:59:00 GMT', 'Sometime'])('of “%s” says nothing', value => {
    expect(retryAfter(new Headers({ 'retry-after': value }), NOW)).toBeUndefined();
  });

  it('says nothing when it is missing, as behind a proxy that strips it', () => {
    expect(retryAfter(new Headers(), NOW)).toBeUndefined();
  });

  it('counts by the clock of who sent it', () => {
    const headers = new Headers({ 'retry-after': 'Sat, 31 Jan 2026 13:00:30 GMT', date: 'Sat, 31 Jan 2026 13:00:00 GMT' });
    expect(retryAfter(headers, NOW)).toBe(NOW + 30_000);
  });
});
