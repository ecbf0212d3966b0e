import { numberFormat, textOf, timeFormat } from '../../cells';
import type { Axis, ChartData, Value } from './ChartData';
import type { ChartKind } from './definition';

const NAMES: Record<ChartKind, string> = { line: 'Line chart', area: 'Area chart', bar: 'Bar chart', pie: 'Pie chart' };
const MINUTE = 60_000;

/** A place of the axis, in words. */
export function placeText(place: number, { kind, format, labels }: Axis): string {
  if (kind === 'category') return labels[place] ?? '';
  if (kind === 'number') return textOf(place, format);
  if (format.type === 'date') return timeFormat({ dateStyle: 'medium', timeZone: 'UTC' }).format(place);
  return timeFormat({ dateStyle: 'medium', timeStyle: place % MINUTE === 0 ? 'short' : 'medium' }).format(place);
}

/** A value, in words. */
export function valueText(value: Value, { format }: ChartData): string {
  return value === null || value === undefined ? 'no value' : textOf(value, format);
}

/** What a chart is, for whoever cannot see it. */
export function describeChart(kind: ChartKind, { axis, places, series }: ChartData): string {
  const number = numberFormat();
  const [first, last] = [places[0], places.at(-1)];
  const count = `${NAMES[kind]} with ${number.format(series.length)} series and ${number.format(places.length)} places`;
  return first === undefined || last === undefined ? `${count}.` : `${count}, from ${placeText(first, axis)} to ${placeText(last, axis)}.`;
}

/** What stands at a place, in words. */
export function describePlace(data: ChartData, at: number): string {
  const values = data.series.filter(({ values: own }) => own[at] !== undefined).map(({ title, values: own }) => `${title} ${valueText(own[at], data)}`);
  return [placeText(data.places[at] ?? 0, data.axis), ...values].join(', ');
}
