import * as z from 'zod/mini';
import { color, defineView, expression, format, readFormat, text, titleFromExpression } from '../../config/viewKit';
import type { ViewReader } from '../../config/viewKit';
import type { Color, ConfiguredView, Format } from '../../model';

export const CHARTS = ['line', 'area', 'bar', 'pie'] as const;
/** How values are drawn. */
export type ChartKind = (typeof CHARTS)[number];

/** Values that belong together. */
export interface SeriesConfig {
  title: string;
  /** An expression that starts at the row, or at the point where the view has `points`. */
  value: string;
  /** By its meaning; one that tells it from the others when absent. */
  color?: Color;
}

/** Rows as lines, areas, bars or parts of a whole. */
export interface ChartView extends ConfiguredView {
  type: 'chart';
  /** `line` when absent. */
  chart?: ChartKind;
  /** An expression to where on the axis a row stands, or to the name of its slice; found when absent. */
  x?: string;
  /** How `x` is read and shown; from its values when absent. */
  xFormat?: Format;
  /** An expression to the points of a row, where a row is a whole series. */
  points?: string;
  /** An expression that starts at the row: each of its values is a series of its own. */
  split?: string;
  /** Found when absent. */
  series?: SeriesConfig[];
  /** Whether series stand on each other. */
  stacked?: boolean;
  /** Of all values; from the values when absent. */
  format?: Format;
}

const series = z.strictObject({ title: z.optional(text), value: expression, color: z.optional(color) });

export const chart = defineView<ChartView>()({
  type: 'chart',
  shows: 'rows',
  skeleton: 'block',
  essential: ['rows', 'x', 'points', 'split'],
  shape: ({ item }) => ({
    chart: z.optional(z.enum(CHARTS)),
    rows: z.optional(expression),
    x: z.optional(expression),
    xFormat: z.optional(format),
    points: z.optional(expression),
    split: z.optional(expression),
    series: z.optional(z.array(item(series))),
    stacked: z.optional(z.boolean()),
    format: z.optional(format),
  }),
  read: ({ series: listed, format: shown, xFormat, ...values }, reader) => {
    const [own, axis] = [readFormat(shown), readFormat(xFormat)];
    return { ...values, ...(own && { format: own }), ...(axis && { xFormat: axis }), ...(listed && { series: readSeries(listed, reader) }) };
  },
});

/** One that is lost is told of in the card, and costs no other. */
function readSeries(listed: readonly unknown[], reader: ViewReader): SeriesConfig[] {
  return reader.parts(series, listed, 'series', ['value']).flatMap(({ value }) => (value ? { ...value, title: value.title ?? titleFromExpression(value.value) } : []));
}
