import type { Format } from '../model';
import { textOf } from './textOf';

const NOW = Date.UTC(2026, 10, 22, 12);

describe('a value as one line of text', () => {
  it.each<[unknown, Format, string]>([
    ['x', { type: 'text' }, 'x'],
    ['', { type: 'text' }, ''],
    [0, { type: 'text' }, '0'],
    [false, { type: 'text' }, 'false'],
    [null, { type: 'text' }, ''],
    [undefined, { type: 'number' }, ''],
    [{ a: 1 }, { type: 'text' }, '{"a":1}'],
    [['a', 1], { type: 'text' }, '["a",1]'],
    [NaN, { type: 'text' }, 'NaN'],
    [Infinity, { type: 'text' }, 'Infinity'],
    [9007199254740993n.toString(), { type: 'text' }, '9007199254740993'],
    [1234567.891, { type: 'number' }, '1,234,567.891'],
    [0, { type: 'number' }, '0'],
    ['12', { type: 'number' }, '12'],
    ['1e3', { type: 'number' }, '1,000'],
    ['', { type: 'number' }, ''],
    ['500m', { type: 'number' }, '500m'],
    ['NaN', { type: 'number' }, 'NaN'],
    [NaN, { type: 'number' }, 'NaN'],
    [Infinity, { type: 'number' }, 'Infinity'],
    [true, { type: 'number' }, 'true'],
    [{ a: 1 }, { type: 'number' }, '{"a":1}'],
    [1.5, { type: 'number', decimals: 2 }, '1.50'],
    [1.005, { type: 'number', decimals: 0, unit: 'kg' }, '1 kg'],
    ['many', { type: 'number', unit: 'kg' }, 'many'],
    [0, { type: 'bytes' }, '0 B'],
    [999, { type: 'bytes' }, '999 B'],
    [1000, { type: 'bytes' }, '1 kB'],
    [1536, { type: 'bytes' }, '1.5 kB'],
    [999_500, { type: 'bytes' }, '1 MB'],
    [-1536, { type: 'bytes' }, '-1.5 kB'],
    [123_456_789, { type: 'bytes' }, '123 MB'],
    [1e21, { type: 'bytes' }, '1,000 EB'],
    ['2048', { type: 'bytes' }, '2 kB'],
    ['1Gi', { type: 'bytes' }, '1Gi'],
    [1536, { type: 'bytes', decimals: 3 }, '1.536 kB'],
    [[1], { type: 'bytes' }, '[1]'],
    [true, { type: 'boolean' }, 'Yes'],
    [false, { type: 'boolean' }, 'No'],
    ['true', { type: 'boolean' }, 'Yes'],
    ['maybe', { type: 'boolean' }, 'maybe'],
    [0, { type: 'boolean' }, '0'],
    [true, { type: 'boolean', labels: { true: 'On' } }, 'On'],
    [false, { type: 'boolean', labels: { true: 'On' } }, 'No'],
    [false, { type: 'boolean', labels: { false: '' } }, ''],
    ['2026-11-22', { type: 'datetime' }, 'Nov 22, 2026'],
    ['soon', { type: 'datetime' }, 'soon'],
    ['', { type: 'datetime' }, ''],
    [{ at: 1 }, { type: 'relative' }, '{"at":1}'],
    ['2026-11-22T11:59:59.500Z', { type: 'relative' }, 'now'],
    ['2026-11-22T11:59:30Z', { type: 'relative' }, '30 seconds ago'],
    ['2026-11-22T09:00:00Z', { type: 'relative' }, '3 hours ago'],
    ['2026-11-22T09:00:00+0000', { type: 'relative' }, '3 hours ago'],
    ['2026-11-24T12:00:00Z', { type: 'relative' }, 'in 2 days'],
    ['2026-11-21T12:00:00Z', { type: 'relative' }, 'yesterday'],
    ['2026-11-08T12:00:00Z', { type: 'relative' }, '2 weeks ago'],
    ['2024-11-20T12:00:00Z', { type: 'relative' }, '2 years ago'],
    [NOW / 1000 - 60, { type: 'relative' }, '1 minute ago'],
    [60, { type: 'relative', from: 'seconds' }, '56 years ago'],
    ['UP', { type: 'badge' }, 'UP'],
    ['https://x', { type: 'link' }, 'https://x'],
  ])('%p as %j is %j', (value, format, text) => {
    expect(textOf(value, format, NOW)).toBe(text);
  });

  it('of a date and time is of the user’s zone', () => {
    const text = textOf('2026-11-22T12:00:00Z', { type: 'datetime' });
    expect(text).toBe(new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(NOW));
  });
});
