import type { Format, FormatType, Json } from '../../model';
import { inferColumns } from '../../rows';
import type { ChartView, SeriesConfig } from './definition';

const NUMBERS: readonly FormatType[] = ['number', 'integer', 'percent', 'bytes', 'duration'];
const TIMES: readonly FormatType[] = ['datetime', 'date', 'time', 'relative'];
/** More lines than these nobody tells apart, so no more are chosen. */
const MOST_FOUND = 6;

/** Which expressions make a chart of points. */
export interface ChartPlan {
  /** Without one, points stand in their order. */
  x?: string;
  series: readonly SeriesConfig[];
  /** What the values look like. */
  format?: Format;
}

/** Takes what is configured, and chooses the rest by the looks of the first points. */
export function planChart(view: ChartView, sample: readonly Json[]): ChartPlan {
  if (view.series && view.x !== undefined) return { x: view.x, series: view.series };
  const found = findPlan(view, sample);
  const x = view.x ?? found.x;
  return { ...(x !== undefined && { x }), series: view.series ?? found.series, ...(found.format && !view.series && { format: found.format }) };
}

function findPlan({ key, x }: ChartView, sample: readonly Json[]): ChartPlan {
  const [first] = sample;
  // As Prometheus writes them: the time and the value.
  if (Array.isArray(first)) return { x: '[0]', series: [{ title: 'Value', value: '[1]' }] };
  if (typeof first !== 'object' || first === null) return { series: [{ title: 'Value', value: '@' }] };
  const columns = inferColumns(sample, key);
  const ofType = (types: readonly FormatType[]) => columns.filter(({ format, value }) => format && value !== x && types.includes(format.type));
  const numbers = ofType(NUMBERS).slice(0, MOST_FOUND);
  const place = ofType(TIMES)[0] ?? columns.find(column => !numbers.includes(column));
  return { ...(place && { x: place.value }), series: numbers.map(({ title, value }) => ({ title, value })), ...(numbers[0]?.format && { format: numbers[0].format }) };
}
