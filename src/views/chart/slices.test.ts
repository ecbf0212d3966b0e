import type { ChartData, ChartSeries } from './ChartData';
import { MOST_SLICES, slicePaths, slicesOf } from './slices';

const data = (labels: string[], ...series: ChartSeries[]): ChartData => ({ axis: { kind: 'category', format: { type: 'text' }, labels }, places: labels.map((_, at) => at), series, format: { type: 'number' }, notes: [] });
const series = (title: string, ...values: Array<number | null>): ChartSeries => ({ id: title, title, values });

describe('the slices of a pie', () => {
  it('are its rows, the largest first', () => {
    expect(slicesOf(data(['a', 'b'], series('V', 1, 3))).slices.map(({ title, value }) => [title, value])).toEqual([['b', 3], ['a', 1]]);
  });

  it('are the series where there are several, each with its sum', () => {
    expect(slicesOf(data(['x', 'y'], series('Up', 1, 2), series('Down', null, 5))).slices.map(({ title, value }) => [title, value])).toEqual([['Down', 5], ['Up', 3]]);
  });

  it('cannot be below zero, which is said', () => {
    const { slices, notes } = slicesOf(data(['a', 'b', 'c'], series('V', 1, -3, 0)));
    expect(slices.map(({ title }) => title)).toEqual(['a']);
    expect(notes).toEqual(['A value below zero cannot be part of a whole.']);
  });

  it('are put together where they are too many', () => {
    const labels = Array.from({ length: 12 }, (_, at) => `n${at}`);
    const { slices } = slicesOf(data(labels, series('V', ...labels.map((_, at) => at + 1))));
    expect(slices).toHaveLength(MOST_SLICES);
    expect(slices.at(-1)).toMatchObject({ title: '5 others', value: 15 });
  });

  it('go round the circle from the top, a whole one included', () => {
    expect(slicePaths([1, 1])).toEqual(['M0,0 L0.00000,-1.00000 A1,1 0 0 1 0.00000,1.00000 Z', 'M0,0 L0.00000,1.00000 A1,1 0 0 1 -0.00000,-1.00000 Z']);
    expect(slicePaths([5])).toEqual(['M0,-1 A1,1 0 1 1 0,1 A1,1 0 1 1 0,-1 Z']);
  });
});
