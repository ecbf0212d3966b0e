import { alpha } from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';
import uPlot from 'uplot';
import { toWallClock } from '../../model';
import { placeMarks, valueMarks } from './axisTexts';
import type { Axis, ChartData, Value } from './ChartData';
import type { ChartKind } from './definition';
import { stack } from './stack';
import type { Stacked } from './stack';

/** How a series is drawn. */
export interface Stroke {
  color: string;
  dash: readonly number[];
}

export interface PlotInput {
  kind: ChartKind;
  data: ChartData;
  isStacked: boolean;
  /** Beside the series. */
  strokes: readonly Stroke[];
  theme: Theme;
}

/** How much of the room between two places bars fill. */
const BAR_ROOM = 0.8;

/** What uPlot draws: options without a size, and columns of numbers. */
export interface Plot {
  options: Omit<uPlot.Options, 'width' | 'height'>;
  columns: uPlot.AlignedData;
}

/** From what a chart shows to what uPlot draws. */
export function plotOf(input: PlotInput): Plot {
  const { kind, data, isStacked, theme } = input;
  const { places, axis, series, format } = data;
  const stacked = isStacked ? stack(series.map(({ values }) => values)) : undefined;
  const line = { stroke: theme.palette.text.secondary, font: `12px ${theme.typography.fontFamily}`, grid: { stroke: theme.palette.divider, width: 1 }, ticks: { stroke: theme.palette.divider, width: 1, size: 4 } };
  const options: Plot['options'] = {
    ms: 1,
    // uPlot asks dates for their local parts, which are to be those of the region.
    tzDate: ms => localReading(axis, ms),
    legend: { show: false },
    // The last mark of a time stands at the very edge, and half of its text beyond.
    ...(axis.kind === 'time' && { padding: [null, 32, null, null] }),
    scales: {
      x: { time: axis.kind === 'time', range: placeRange(input) },
      y: { range: (_plot, min, max) => valueRange(min, max, kind !== 'line') },
    },
    axes: [
      { ...line, space: axis.kind === 'time' ? 80 : 70, size: 40, values: (_plot, marks) => placeMarks(marks, axis), ...(axis.kind === 'category' && { incrs: WHOLE }) },
      { ...line, space: 40, size: sideSize, values: (_plot, marks) => valueMarks(marks, format) },
    ],
    cursor: { drag: { x: true, y: false, setScale: true }, y: false, points: { size: 8 } },
    select: { show: true, left: 0, top: 0, width: 0, height: 0 },
    series: [{}, ...series.map((_, at) => seriesOptions(input, at, stacked?.[at]))],
    ...(stacked && kind === 'area' && { bands: series.slice(1).map((_, at) => ({ series: [at + 2, at + 1] as [number, number], fill: fillOf(input, at + 1) })) }),
  };
  return { options, columns: [[...places], ...series.map(({ values }, at) => stacked?.[at]?.to ?? values)] as uPlot.AlignedData };
}

/** Steps of marks between names, which stand at whole numbers. */
const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

function seriesOptions(input: PlotInput, at: number, stacked: Stacked | undefined): uPlot.Series {
  const { kind, data, strokes } = input;
  const { color = '', dash = [] } = strokes[at] ?? {};
  const shared = { label: data.series[at]?.title ?? '', stroke: color };
  if (kind === 'bar') return { ...shared, width: 0, fill: color, points: { show: false }, paths: barPaths(data, at, stacked) };
  return { ...shared, width: 2, dash: [...dash], ...(kind === 'area' && { fill: fillOf(input, at) }), points: { size: 6, fill: color } };
}

function fillOf({ strokes, isStacked }: PlotInput, at: number): string {
  return alpha(strokes[at]?.color ?? '#888888', isStacked ? 0.45 : 0.2);
}

/** Bars beside each other share the room of their place; stacked ones begin where the one below ends. */
function barPaths(data: ChartData, at: number, stacked: Stacked | undefined): uPlot.Series.PathBuilder | undefined {
  const { places, series } = data;
  const count = stacked ? 1 : series.length;
  const width = (placeStep(data) * BAR_ROOM) / count;
  const start = stacked ? -width / 2 : (at - count / 2) * width;
  const always = (values: readonly Value[]) => ({ unit: 1, values: () => values as number[] });
  const begins = places.map(place => place + start);
  return uPlot.paths.bars?.({ disp: { x0: always(begins), size: always(places.map(() => width)), ...(stacked && { y0: always(stacked.from), y1: always(stacked.to) }) } });
}

/** Bars need room beside the first and the last place, and a place alone needs it too. */
function placeRange({ kind, data }: PlotInput): uPlot.Range.Function {
  const { places } = data;
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const room = kind === 'bar' || first === last ? placeStep(data) / 2 : 0;
  return (_plot, min, max) => (min <= first && max >= last ? [first - room, last + room] : [min, max]);
}

/** The smallest step between two places; of one alone, an hour or one. */
function placeStep({ places, axis }: ChartData): number {
  let step = Infinity;
  for (let at = 1; at < places.length; at += 1) step = Math.min(step, (places[at] ?? 0) - (places[at - 1] ?? 0));
  return Number.isFinite(step) ? step : axis.kind === 'time' ? 3_600_000 : 1;
}

/** With some air; areas and bars begin at zero, as their size is what is seen. */
function valueRange(min: number | null, max: number | null, isFromZero: boolean): [number, number] {
  if (min === null || max === null) return [0, 1];
  const [low, high] = isFromZero ? [Math.min(min, 0), Math.max(max, 0)] : [min, max];
  const air = (high - low || Math.abs(high) || 1) * 0.08;
  return [isFromZero && low === 0 ? 0 : low - air, isFromZero && high === 0 ? 0 : high + air];
}

/** As wide as the longest text needs, at about 7 pixels a letter. */
function sideSize(_plot: uPlot, texts: string[] | null): number {
  return Math.max(36, 16 + 7 * Math.max(0, ...(texts ?? []).map(({ length }) => length)));
}

function localReading({ format }: Axis, ms: number): Date {
  const wall = new Date(format.type === 'date' ? ms : toWallClock(ms));
  return new Date(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds(), wall.getUTCMilliseconds());
}
