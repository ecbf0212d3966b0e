import { render, screen } from '@testing-library/react';
import { setRegion } from '../model';
import type { Format, Region } from '../model';
import { Cell } from './Cell';
import { textOf } from './textOf';

afterEach(() => setRegion({}));

const NOW = Date.UTC(2026, 10, 22, 12);
const BERLIN: Region = { locale: 'de-DE', timeZone: 'Europe/Berlin' };
const KOLKATA: Region = { locale: 'en-IN', timeZone: 'Asia/Kolkata' };
const CAIRO: Region = { locale: 'ar-EG', timeZone: 'Africa/Cairo' };
/** Some spaces of locales do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the text of a value in a region', () => {
  it.each<[Region, unknown, Format, string]>([
    [BERLIN, '2026-03-29T00:59:59Z', { type: 'datetime' }, '29.03.2026, 01:59'],
    [BERLIN, '2026-03-29T01:00:00Z', { type: 'datetime' }, '29.03.2026, 03:00'],
    [BERLIN, '2026-10-25T00:30:00Z', { type: 'time' }, '02:30'],
    [BERLIN, '2026-10-25T01:30:00Z', { type: 'time' }, '02:30'],
    [BERLIN, '2026-11-22T23:30:00Z', { type: 'date' }, '23.11.2026'],
    [BERLIN, '2026-11-22', { type: 'date' }, '22.11.2026'],
    [BERLIN, '2026-11-22', { type: 'datetime' }, '22.11.2026'],
    [BERLIN, '2026-11-22T12:00:00', { type: 'datetime' }, '22.11.2026, 12:00'],
    [{ timeZone: 'America/New_York' }, '2026-11-22', { type: 'date' }, 'Nov 22, 2026'],
    [{ timeZone: 'Pacific/Kiritimati' }, '2026-11-22', { type: 'date' }, 'Nov 22, 2026'],
    [{ timeZone: 'Pacific/Kiritimati' }, '2026-11-22T12:00:00Z', { type: 'date' }, 'Nov 23, 2026'],
    [KOLKATA, NOW / 1000, { type: 'datetime' }, '22 Nov 2026, 5:30 pm'],
    [BERLIN, NOW - 3 * 3_600_000, { type: 'relative' }, 'vor 3 Stunden'],
    [BERLIN, NOW - 24 * 3_600_000, { type: 'relative' }, 'gestern'],
    [BERLIN, 1234.5, { type: 'number' }, '1.234,5'],
    [BERLIN, 1234.5, { type: 'number', currency: 'EUR' }, '1.234,50 €'],
    [BERLIN, '9007199254740993', { type: 'integer' }, '9.007.199.254.740.993'],
    [BERLIN, 42.5, { type: 'percent' }, '42,5 %'],
    [BERLIN, 1536, { type: 'bytes' }, '1,5 kB'],
    [BERLIN, 303, { type: 'duration' }, '5 Min., 3 Sek.'],
    [KOLKATA, 1_234_567, { type: 'integer' }, '12,34,567'],
    [CAIRO, 1234.5, { type: 'number' }, '١٬٢٣٤٫٥'],
    [CAIRO, '2026-11-22T12:00:00Z', { type: 'time' }, '٢:٠٠ م'],
  ])('%j of %p as %j is %s', (region, value, format, text) => {
    setRegion(region);
    expect(plain(textOf(value, format, NOW))).toBe(text);
  });

  it('follows when the region changes', () => {
    expect(textOf(0.5, { type: 'number' })).toBe('0.5');
    setRegion(BERLIN);
    expect(textOf(0.5, { type: 'number' })).toBe('0,5');
    setRegion({});
    expect(textOf(0.5, { type: 'number' })).toBe('0.5');
  });
});

describe('a time in a region', () => {
  it('has its zone on hover, whichever holds then', () => {
    setRegion({ locale: 'en-GB', timeZone: 'America/New_York' });
    render(<Cell value="2026-03-08T06:59:59Z" format={{ type: 'datetime' }} />);
    render(<Cell value="2026-03-08T07:00:00Z" format={{ type: 'datetime' }} />);
    const [before, after] = screen.getAllByRole('time').map(({ title }) => title);
    expect(before).toMatch(/01:59:59 (GMT-5|EST)$/);
    expect(after).toMatch(/03:00:00 (GMT-4|EDT)$/);
  });
});
