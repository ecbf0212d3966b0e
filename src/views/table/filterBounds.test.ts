/** @jest-environment node */
import { setRegion } from '../../model';
import type { Format, Json } from '../../model';
import { sortKey } from '../../rows';
import { boundText, boundType, readBound } from './filterBounds';
import type { BoundType } from './filterBounds';

afterEach(() => setRegion({}));

const utc = (text: string) => Date.parse(`${text}Z`);

describe('a bound', () => {
  it.each<[BoundType, string, number]>([
    ['number', '5', 5],
    ['number', '-0.5', -0.5],
    ['date', '2026-03-29', utc('2026-03-29T00:00')],
    ['datetime-local', '2026-03-28T12:00', utc('2026-03-28T11:00')],
    ['datetime-local', '2026-03-29T12:00', utc('2026-03-29T10:00')],
    ['datetime-local', '2026-10-25T02:30', utc('2026-10-25T00:30')],
  ])('typed as %s %s is read in the time zone of the region, and shown again', (type, text, bound) => {
    setRegion({ timeZone: 'Europe/Berlin' });
    expect(readBound(text, type, false)).toBe(bound);
    expect(boundText(bound, type)).toBe(text);
    expect(boundText(readBound(text, type, true), type)).toBe(text);
  });

  it.each<[BoundType, string]>([['number', ''], ['number', 'x'], ['date', ''], ['date', '2026'.repeat(3)], ['datetime-local', 'x']])('typed as %s is none in %j', (type, text) => {
    expect(readBound(text, type, true)).toBeUndefined();
  });

  it.each<[BoundType, number | undefined]>([['number', undefined], ['date', 1e300], ['datetime-local', -9e15]])('of %s is empty for %p', (type, bound) => {
    expect(boundText(bound, type)).toBe('');
  });
});

describe('the bounds of a day', () => {
  const holds = (value: Json, format: Format, from: string, to: string) => {
    const type = boundType(format) as BoundType;
    const key = sortKey(value, format) as number;
    return key >= (readBound(from, type, false) as number) && key <= (readBound(to, type, true) as number);
  };

  it.each(['Pacific/Kiritimati', 'Europe/Berlin', 'UTC', 'America/New_York', 'Pacific/Pago_Pago'])('hold in %s what a cell shows of that day', timeZone => {
    setRegion({ timeZone });
    expect(holds('2026-11-22', { type: 'date' }, '2026-11-22', '2026-11-22')).toBe(true);
    expect(holds('2026-11-21', { type: 'date' }, '2026-11-22', '2026-11-22')).toBe(false);
    expect(holds('2026-11-23', { type: 'date' }, '2026-11-22', '2026-11-22')).toBe(false);
    expect(holds('2026-11-22T00:00:00', { type: 'date' }, '2026-11-22', '2026-11-22')).toBe(true);
    expect(holds('2026-11-22T23:59:59', { type: 'date' }, '2026-11-22', '2026-11-22')).toBe(true);
    expect(holds('2026-11-23T00:00:00', { type: 'date' }, '2026-11-22', '2026-11-22')).toBe(false);
  });

  it('hold all of a minute', () => {
    setRegion({ timeZone: 'Asia/Kolkata' });
    expect(holds('2026-11-22T12:30:59.999', { type: 'datetime' }, '2026-11-22T12:30', '2026-11-22T12:30')).toBe(true);
    expect(holds('2026-11-22T12:31:00', { type: 'datetime' }, '2026-11-22T12:30', '2026-11-22T12:30')).toBe(false);
  });
});
