import type { FormatType, Json } from '../model';
import { placesOf } from './placesOf';
import { inSlices } from './slices';
import { sortKey } from './sortKeys';
import type { SortKey } from './sortKeys';
import { sortRows } from './sortRows';

const by = async (keys: SortKey[], descending = false) => ({ places: await inSlices(placesOf(keys)), descending });
const order = async (values: Json[], descending = false, type: FormatType = 'text') => {
  const keys = values.map(value => sortKey(value, { type }));
  const sorted = await inSlices(sortRows([...values.keys()], [await by(keys, descending)]));
  return sorted.map(index => values[index]);
};

describe('sortRows', () => {
  it.each<[string, Json[], Json[]]>([
    ['numbers by size', [10, 9, -1, 2.5], [-1, 2.5, 9, 10]],
    ['integers beyond 2^53 by all their digits', ['9007199254740993', 5, '9007199254740992', '-9007199254740993', '9007199254740994', 'a'], ['-9007199254740993', 5, '9007199254740992', '9007199254740993', '9007199254740994', 'a']],
    ['what is too large for a number', [Infinity, 1, -Infinity], [-Infinity, 1, Infinity]],
    ['numbers as text by size', ['10', '9', '100'], ['9', '10', '100']],
    ['versions by their numbers', ['v1.10.0', 'v1.9.2', 'v1.9.10'], ['v1.9.2', 'v1.9.10', 'v1.10.0']],
    ['versions, what comes before a release first', ['v2.0.0', '1.9.0', 'v2.0.0-rc.2', 'v2.0.0-rc.10', 'v2', '2.0.0-beta', '1.10.0+build.7', 'v2.1'], ['1.9.0', '1.10.0+build.7', '2.0.0-beta', 'v2.0.0-rc.2', 'v2.0.0-rc.10', 'v2.0.0', 'v2', 'v2.1']],
    ['addresses by their numbers', ['10.0.0.10', '10.0.0.9', '9.0.0.1'], ['9.0.0.1', '10.0.0.9', '10.0.0.10']],
    ['texts without regard to case and accents', ['beta', 'Ábel', 'alpha', 'Zoe', 'élan'], ['Ábel', 'alpha', 'beta', 'élan', 'Zoe']],
    ['false before true', [true, false], [false, true]],
    ['numbers before texts', ['a', 1], [1, 'a']],
  ])('orders %s', async (_name, values, expected) => {
    expect(await order(values)).toEqual(expected);
  });

  it('orders times by time, whatever their form', async () => {
    const values = ['2026-01-02T00:00:00+02:00', '2026-01-01T23:00:00Z', '2025-12-31'];
    expect(await order(values, false, 'datetime')).toEqual([values[2], values[0], values[1]]);
  });

  it.each<[FormatType, Json[]]>([
    ['bytes', ['500m', 1, '1k', '1Ki', '1M', '1Mi', '128974848', '1Gi']],
    ['number', ['100m', '0.5', '2', '1k', 'none']],
    ['integer', [-1, '9', '10', 11]],
    ['duration', ['PT0.5S', 1, '1.5s', 'PT59S', '60', 'PT2M', '1h30m', 'P1D', '15d', 'a while']],
    ['date', ['2025-12-31', 1_795_348_800, '2026-11-23']],
    ['time', ['2026-11-22T12:00:00Z', '2026-11-22T13:00:00Z']],
    ['entity', ['component:default/alpha', 'beta', 'api:gamma']],
    ['user', ['user:default/jane', 'kim', 'user:default/lee']],
    ['percent', ['5%', 20, '100%', 'all']],
  ])('orders %s by value, %j', async (type, values) => {
    expect(await order([...values].reverse(), false, type)).toEqual(values);
  });

  it('takes two numbers for a version where the name says so, and else for a fraction', () => {
    const keys = (name: string) => ['1.9', '1.10', '1.30.2'].map(value => sortKey(value, { type: 'text' }, name));
    expect([...keys('kubeletVersion')].sort()).toEqual(keys('kubeletVersion'));
    expect(keys('load').slice(0, 2)).toEqual([1.9, 1.1]);
  });

  it('orders fractions as the percentages that are shown', () => {
    expect(sortKey(0.5, { type: 'percent', scale: 'fraction' })).toBe(50);
    expect(sortKey('20%', { type: 'percent', scale: 'fraction' })).toBe(20);
  });

  it('puts missing values last in both directions, and zero and false are not missing', async () => {
    expect(await order([null, 0, '', 3])).toEqual([0, 3, null, '']);
    expect(await order([null, 0, 3], true)).toEqual([3, 0, null]);
  });

  it('keeps the order of equal rows', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({ group: index % 3, index }));
    const keys = rows.map(row => row.group);
    const sorted = await inSlices(sortRows([...rows.keys()], [await by(keys, true)]));
    for (let at = 1; at < sorted.length; at += 1) {
      const [before, after] = [rows[sorted[at - 1] ?? 0], rows[sorted[at] ?? 0]];
      if (before?.group === after?.group) expect(before?.index).toBeLessThan(after?.index ?? 0);
    }
    expect(rows[sorted[0] ?? 0]?.group).toBe(2);
  });

  it('orders by the second column where the first is equal', async () => {
    const team = ['b', 'a', 'b', 'a'].map(value => sortKey(value, { type: 'text' }));
    const age = [1, 2, 3, 4];
    expect(await inSlices(sortRows([0, 1, 2, 3], [await by(team), await by(age, true)]))).toEqual([3, 1, 2, 0]);
  });

  it('agrees with the order of the language on many numbers', async () => {
    const values = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 10_007);
    expect(await order(values)).toEqual([...values].sort((a, b) => a - b));
  });

  it('stops when it is no longer wanted', async () => {
    const keys = Array.from({ length: 400_000 }, (_, index) => (index * 7919) % 100_003);
    const column = await by(keys);
    const abort = new AbortController();
    const sorting = inSlices(sortRows([...keys.keys()], [column]), abort.signal);
    abort.abort();
    await expect(sorting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
