/** @jest-environment node */
import { isTimeText, readTime } from './readTime';
import { setRegion } from './region';

const NOON = Date.UTC(2026, 10, 22, 12, 0, 0);

describe('a text that is a time', () => {
  it.each([
    ['2026-11-22T12:00:00Z', NOON],
    ['2026-11-22T12:00:00.000Z', NOON],
    ['2026-11-22T12:00:00.123456Z', NOON + 123],
    ['2026-11-22T12:00:00.123456789Z', NOON + 123],
    ['2026-11-22T13:00:00+01:00', NOON],
    ['2026-11-22T13:00:00+0100', NOON],
    ['2026-11-22T12:00:00+0000', NOON],
    ['2026-11-22T12:00:00.5-0000', NOON + 500],
    ['2026-11-22 12:00:00Z', NOON],
    ['2026-11-22 12:00:00 +0000', NOON],
    ['2026-11-22 12:00:00+00:00', NOON],
    ['2026-11-22T12:00Z', NOON],
    ['2026-11-22t12:00:00z', NOON],
    ['2026-11-22T12:00:00,5Z', NOON + 500],
    ['2026-11-22 12:00:00+00', NOON],
    ['2026-11-22 12:00:00.123456+00', NOON + 123],
    ['2026-11-22T13:00:00+01:00[Europe/Berlin]', NOON],
    ['2026-11-22T12:00:00Z[UTC]', NOON],
    ['20261122T120000Z', NOON],
    ['20261122T130000.5+0100', NOON + 500],
    ['2026-11-22', Date.UTC(2026, 10, 22)],
    [' 2026-11-22T12:00:00Z ', NOON],
    [`/Date(${NOON})/`, NOON],
    [`/Date(${NOON}+0200)/`, NOON],
    ['/Date(-1000)/', -1000],
    ['1970-01-01T00:00:00Z', 0],
    ['Sun, 22 Nov 2026 12:00:00 GMT', NOON],
    ['2026-11-22 12:00:00 UTC', NOON],
    ['Nov 22, 2026 12:00:00 UTC', NOON],
    ['2026/11/22 12:00:00 UTC', NOON],
    [String(NOON / 1000), NOON],
    [String(NOON), NOON],
    ['1795348800.25', 1_795_348_800_250],
    ['1795348800000000000', 1_795_348_800_000],
  ])('%j is read', (text, ms) => {
    expect(readTime(text)).toBe(ms);
  });

  it('without a zone is of the user’s', () => {
    expect(readTime('2026-11-22T12:00:00')).toBe(new Date(2026, 10, 22, 12).getTime());
    expect(readTime('2026-11-22 12:00')).toBe(new Date(2026, 10, 22, 12).getTime());
  });
});

describe('a text without a zone where the region has one', () => {
  afterEach(() => setRegion({}));

  it.each([
    ['Europe/Berlin', '2026-11-22T13:00:00', NOON],
    ['Europe/Berlin', '2026-11-22 13:00', NOON],
    ['Europe/Berlin', '2026-11-22T13:00:00.5', NOON + 500],
    ['Asia/Kolkata', '2026-11-22T17:30:00', NOON],
    ['America/New_York', 'Nov 22, 2026 07:00:00', NOON],
    ['America/New_York', '2026/11/22 07:00:00', NOON],
    ['America/New_York', '22 Nov 2026', NOON - 7 * 3_600_000],
    ['America/New_York', '11/22/2026', NOON - 7 * 3_600_000],
    ['America/New_York', '2026-11-22', NOON - 12 * 3_600_000],
    ['America/New_York', '2026-11-22T12:00:00Z', NOON],
    ['America/New_York', '2026-11-22 12:00:00 +0000', NOON],
    ['America/New_York', '2026-11-22T13:00:00+01:00', NOON],
    ['America/New_York', 'Sun, 22 Nov 2026 12:00:00 GMT', NOON],
    ['America/New_York', 'Sun Nov 22 2026 13:00:00 GMT+0100 (Central European Standard Time)', NOON],
    ['America/New_York', 'Nov 22, 2026 12:00:00 UTC', NOON],
    ['America/New_York', 'Nov 22, 2026 04:00:00 PST', NOON],
    ['America/New_York', NOON, NOON],
  ])('of %s: %j is read', (timeZone, value, ms) => {
    setRegion({ timeZone });
    expect(readTime(value)).toBe(ms);
  });
});

describe('a number that is a time', () => {
  it.each([
    [0, undefined, 0],
    [NOON, undefined, NOON],
    [NOON / 1000, undefined, NOON],
    [NOON * 1000, undefined, NOON],
    [NOON * 1e6, undefined, NOON],
    [NOON * 1000 + 250, undefined, NOON + 0.25],
    [1_795_348_800.25, undefined, 1_795_348_800_250],
    [-86_400, undefined, -86_400_000],
    [5_000, 'seconds', 5_000_000],
    [5_000, 'millis', 5_000],
    [NOON, 'seconds', NOON * 1000],
  ] as const)('%p in %s is %p', (value, from, ms) => {
    expect(readTime(value, from)).toBe(ms);
  });

  it('in a text has the unit that the operator says', () => {
    expect(readTime('5000', 'millis')).toBe(5_000);
    expect(readTime('5000', 'seconds')).toBe(5_000_000);
  });
});

describe('what is no time', () => {
  it.each([
    'soon',
    '',
    ' ',
    'n/a',
    'checkout-2',
    'item 5',
    'v1.2.3',
    'Marc 3',
    'service 2026',
    '2026-13-45',
    '2026-02-30',
    '2026-002',
    '2026',
    '2026/02/30',
    '2026-11-22T99:00:00Z',
    '/Date(x)/',
    'NaN',
    NaN,
    Infinity,
    1e300,
    '9'.repeat(30),
    null,
    undefined,
    true,
    {},
    [],
    [NOON],
  ])('%p is not read as one', value => {
    expect(readTime(value)).toBeUndefined();
  });
});

describe('isTimeText', () => {
  it.each(['2026-11-22', '2026-11-22T12:00:00Z', '2026-11-22T12:00:00+0000', '2026-11-22 12:00:00', '2026-11-22 12:00:00.5+00', '20261122T120000Z', '/Date(1)/'])('knows %s', text => {
    expect(isTimeText(text)).toBe(true);
  });

  it.each(['', '2026', '1795348800', '22.11.2026', '2026-11', '2026-13-01', '20261122', '20261322T120000Z', '2026-11-22T12:00:00[', '2026-11-22+01', '2026-11-22T12:00:00Z extra', 'Sun, 22 Nov 2026 12:00:00 GMT', '10.0.0.1'])('does not take %s for one', text => {
    expect(isTimeText(text)).toBe(false);
  });
});
