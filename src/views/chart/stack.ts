import type { Value } from './ChartData';

/** Where a value that stands on others begins and ends. */
export interface Stacked {
  from: Value[];
  to: Value[];
}

/** Puts series on each other, in their order: what is above zero upwards, what is below downwards. A gap lifts nothing. */
export function stack(series: ReadonlyArray<readonly Value[]>): Stacked[] {
  const length = series[0]?.length ?? 0;
  const above = new Float64Array(length);
  const below = new Float64Array(length);
  return series.map(values => {
    const [from, to]: [Value[], Value[]] = [[], []];
    values.forEach((value, at) => {
      const side = (value ?? 0) < 0 ? below : above;
      const start = side[at] ?? 0;
      const end = start + (value ?? 0);
      side[at] = end;
      from.push(value === null || value === undefined ? value : start);
      to.push(value === null || value === undefined ? value : end);
    });
    return { from, to };
  });
}
