import { numberFormat } from '../../cells';
import { compile } from '../../expressions';
import type { Format, FormatType, Json, Scopes } from '../../model';
import { inferFormat } from '../../rows';
import type { ChartData, ChartSeries } from './ChartData';
import type { ChartView, SeriesConfig } from './definition';
import { PlacedSeries } from './PlacedSeries';
import { planChart } from './planChart';
import type { ChartPlan } from './planChart';
import { readAxis } from './readAxis';
import { drawnFormat } from './readNumberAs';
import { seriesNames } from './seriesNames';

/** More series than these nobody tells apart. */
export const MOST_SERIES = 20;
/** So many points decide what the axis and the values are. */
const SAMPLE = 200;
const NUMBERS: readonly FormatType[] = ['number', 'integer', 'percent', 'bytes', 'duration'];

/** Points of one row: the row itself, unless it holds a list of them. */
interface Bundle {
  points: readonly Json[];
  /** What `split` makes of the row. */
  name: string;
  scopes: Scopes;
}

/**
 * From rows to what a chart shows. What cannot be read costs its points, never more.
 * @throws ExpressionError when the axis, `points` or `split` cannot be evaluated
 */
export function readChart(view: ChartView, rows: readonly Json[], scopes: Scopes): ChartData {
  const bundles = bundlesOf(view, rows, scopes);
  const sample = bundles.slice(0, SAMPLE).flatMap(({ points }) => points.slice(0, SAMPLE)).slice(0, SAMPLE);
  const plan = planChart(view, sample);
  const format = formatOf(view, plan, sample);
  const { x } = plan;
  const { axis, place } = readAxis(view.chart ?? 'line', x ?? '', view.xFormat, x === undefined ? sample.map((_, index) => index + 1) : sample.map(point => compile(x).evaluate(point, scopes)));
  const all = new Map<string, PlacedSeries>();
  let count = 0;
  let placeless = 0;
  for (const { points, name, scopes: own } of bundles) {
    const series = plan.series.map(config => seriesNamed(all, config, name, plan.series.length > 1, format));
    for (const point of points) {
      count += 1;
      const at = x === undefined ? place(count) : place(compile(x).evaluate(point, own));
      if (at === undefined) placeless += 1;
      else for (const each of series) each.add(at, point, own);
    }
  }
  const shown = [...all.values()].slice(0, MOST_SERIES);
  const notes = [...notesOf(shown, all.size), ...(placeless > 0 ? [`${amount(placeless, 'point')} without a place on the axis ${placeless === 1 ? 'is' : 'are'} left out.`] : [])];
  return { axis, ...align(shown), format: drawnFormat(format), notes };
}

function bundlesOf({ points, split }: ChartView, rows: readonly Json[], scopes: Scopes): Bundle[] {
  const names = split === undefined ? undefined : seriesNames(rows.map(row => compile(split).evaluate(row, { ...scopes, row })));
  return rows.map((row, at) => {
    const own = { ...scopes, row };
    const listed = points === undefined ? row : compile(points).evaluate(row, own);
    return { points: points !== undefined && Array.isArray(listed) ? listed : points === undefined ? [row] : [], name: names?.[at] ?? '', scopes: own };
  });
}

function seriesNamed(all: Map<string, PlacedSeries>, config: SeriesConfig, name: string, isOneOfMany: boolean, format: Format): PlacedSeries {
  const id = JSON.stringify([config.value, config.title, name]);
  const title = name === '' ? config.title : isOneOfMany ? `${name}: ${config.title}` : name;
  const series = all.get(id) ?? new PlacedSeries(id, { ...config, title }, format);
  all.set(id, series);
  return series;
}

/** Puts series beside the places that any of them has. */
function align(series: readonly PlacedSeries[]): { places: number[]; series: ChartSeries[] } {
  const places = [...new Set(series.flatMap(({ places: own }) => own))].sort((a, b) => a - b);
  const index = new Map(places.map((place, at) => [place, at]));
  return { places, series: series.map(each => each.aligned(index)) };
}

function formatOf(view: ChartView, plan: ChartPlan, sample: readonly Json[]): Format {
  if (view.format) return view.format;
  const value = plan.series[0]?.value;
  const found = plan.format ?? (value === undefined ? undefined : inferFormat(value, sample.flatMap(point => evaluateOr(value, point))));
  return found && NUMBERS.includes(found.type) ? found : { type: 'number' };
}

function evaluateOr(source: string, point: Json): Json[] {
  try {
    return [compile(source).evaluate(point)];
  } catch {
    return [];
  }
}

function notesOf(series: readonly PlacedSeries[], count: number): string[] {
  const more = count > series.length ? [`The first ${series.length} of ${numberFormat().format(count)} series are shown.`] : [];
  return [...more, ...series.flatMap(each => each.notes())];
}

/** `1 point`, `2,000 points`. */
export function amount(count: number, what: string): string {
  return `${numberFormat().format(count)} ${what}${count === 1 ? '' : 's'}`;
}
