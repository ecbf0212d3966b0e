import type { Json } from '../../model';
import type { ChartView } from './definition';
import { MOST_SERIES, readChart } from './readChart';

const view = (keys: Partial<ChartView>): ChartView => ({ type: 'chart', key: 'k', id: '1', width: 12, problems: [], ...keys });
const read = (keys: Partial<ChartView>, rows: Json[]) => readChart(view(keys), rows, {});
const NOON = Date.UTC(2026, 0, 1, 12);

describe('what is drawn of rows', () => {
  it.each([
    ['ISO', ['2026-01-01T12:00:00Z', '2026-01-01T12:01:00Z']],
    ['seconds', [NOON / 1000, NOON / 1000 + 60]],
    ['milliseconds', [NOON, NOON + 60_000]],
    ['float seconds', [NOON / 1000 + 0.001 - 0.001, NOON / 1000 + 60]],
  ])('has a time axis for times in %s', (_form, [first = '', second = '']) => {
    const { axis, places } = read({ x: 't', series: [{ title: 'V', value: 'v' }] }, [{ t: first, v: 1 }, { t: second, v: 2 }]);
    expect(axis.kind).toBe('time');
    expect(places).toEqual([NOON, NOON + 60_000]);
  });

  it('reads numbers as times of the unit that is configured', () => {
    const { places } = read({ x: 't', xFormat: { type: 'datetime', from: 'seconds' }, series: [{ title: 'V', value: 'v' }] }, [{ t: 60, v: 1 }]);
    expect(places).toEqual([60_000]);
  });

  it('has names in the order in which they come, and in bars numbers are names', () => {
    expect(read({ x: 'n', series: [{ title: 'V', value: 'v' }] }, [{ n: 'b', v: 1 }, { n: 'a', v: 2 }])).toMatchObject({ axis: { kind: 'category', labels: ['b', 'a'] }, places: [0, 1], series: [{ values: [1, 2] }] });
    expect(read({ chart: 'bar', x: 'n', series: [{ title: 'V', value: 'v' }] }, [{ n: 10, v: 1 }, { n: 5, v: 2 }]).axis.labels).toEqual(['10', '5']);
  });

  it('stands in the order of the axis, whatever the order of the rows', () => {
    expect(read({ x: 'n', series: [{ title: 'V', value: 'v' }] }, [{ n: 5, v: 50 }, { n: 1, v: 10 }])).toMatchObject({ axis: { kind: 'number' }, places: [1, 5], series: [{ values: [10, 50] }] });
  });

  it('takes pairs of a time and a number in a text as they are', () => {
    const { series, places, axis } = read({}, [[NOON / 1000, '1.5'], [NOON / 1000 + 15, 'NaN'], [NOON / 1000 + 30, '3']]);
    expect([axis.kind, places.length, series]).toMatchObject(['time', 3, [{ values: [1.5, null, 3] }]]);
  });

  it('takes a row for a whole series where it holds points, named by split', () => {
    const rows = [{ metric: { instance: 'a' }, values: [[1_700_000_000, '1'], [1_700_000_030, '2']] }, { metric: { instance: 'b' }, values: [[1_700_000_015, '5']] }];
    const { series, places } = read({ points: 'values', split: 'metric.instance', x: '[0]', series: [{ title: 'V', value: '[1]' }] }, rows);
    expect(places).toHaveLength(3);
    expect(series).toMatchObject([{ title: 'a', values: [1, undefined, 2] }, { title: 'b', values: [undefined, 5, undefined] }]);
  });

  it('makes a series of each value of split', () => {
    const rows = [{ t: 1, who: 'a', v: 1, w: 9 }, { t: 1, who: 'b', v: 2, w: 8 }, { t: 2, who: 'a', v: 3, w: 7 }];
    expect(read({ split: 'who', x: 't', series: [{ title: 'V', value: 'v' }] }, rows).series).toMatchObject([{ title: 'a', values: [1, 3] }, { title: 'b', values: [2, undefined] }]);
    expect(read({ split: 'who', x: 't', series: [{ title: 'V', value: 'v' }, { title: 'W', value: 'w' }] }, rows).series.map(({ title }) => title)).toEqual(['a: V', 'a: W', 'b: V', 'b: W']);
  });

  it('is found where nothing is configured: the time, and the numbers beside it', () => {
    const { series, axis } = read({}, [{ host: 'x', createdAt: '2026-01-01T12:00:00Z', load: 0.5, memoryBytes: 5 }, { host: 'x', createdAt: '2026-01-01T12:01:00Z', load: 0.75, memoryBytes: 6 }]);
    expect(axis.kind).toBe('time');
    expect(series.map(({ title }) => title).sort()).toEqual(['Load', 'Memory bytes']);
  });
});

describe('values', () => {
  const values = (format: ChartView['format'], ...given: Json[]) => read({ x: 'n', format, series: [{ title: 'V', value: 'v' }] }, given.map((v, n) => ({ n, v }))).series[0]?.values;

  it('are read by their format', () => {
    expect(values({ type: 'number' }, '12', '500m', null, 0)).toEqual([12, 0.5, null, 0]);
    expect(values({ type: 'percent', scale: 'fraction' }, 0.42, '50 %')).toEqual([42, 50]);
    expect(values({ type: 'duration' }, 2, 'PT1M')).toEqual([2000, 60_000]);
    expect(values({ type: 'bytes' }, '1Ki', 5)).toEqual([1024, 5]);
  });

  it('that are missing are gaps without a word; those that are no numbers are counted', () => {
    const { notes, series } = read({ x: 'n', series: [{ title: 'Load', value: 'v' }] }, [{ n: 1, v: 'NaN' }, { n: 2, v: 'high' }, { n: 3 }, { n: 4, v: '+Inf' }, { n: 5, v: 7 }]);
    expect(series[0]?.values).toEqual([null, null, null, null, 7]);
    expect(notes).toEqual(['Load has 1 value that is no number.']);
  });
});

describe('what is wrong', () => {
  it('with one series costs that series', () => {
    const { series, notes } = read({ x: 'n', series: [{ title: 'Good', value: 'v' }, { title: 'Bad', value: 'length(v)' }] }, [{ n: 1, v: 1 }, { n: 2, v: 2 }]);
    expect(series).toMatchObject([{ values: [1, 2] }, { values: [null, null] }]);
    expect(notes).toEqual([expect.stringMatching(/^Bad has gaps, as its expression fails: /)]);
  });

  it('with places is said', () => {
    const { notes, series } = read({ x: 'n', series: [{ title: 'V', value: 'v' }] }, [{ n: 1, v: 1 }, { n: 1, v: 2 }, { n: null, v: 3 }]);
    expect(series[0]?.values).toEqual([2]);
    expect(notes).toEqual(['V has 1 place with more than one value; the last one counts.', '1 point without a place on the axis is left out.']);
  });

  it('is not that there are more series than anybody tells apart', () => {
    const rows = Array.from({ length: 25 }, (_, n) => ({ n: 1, v: n, who: `s${n}` }));
    const { series, notes } = read({ split: 'who', x: 'n', series: [{ title: 'V', value: 'v' }] }, rows);
    expect(series).toHaveLength(MOST_SERIES);
    expect(notes).toEqual(['The first 20 of 25 series are shown.']);
  });
});
