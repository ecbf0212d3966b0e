import * as z from 'zod/mini';
import { color, defineView, expression, format, open, readFormat, template, text, titleFromExpression } from '../../config/viewKit';
import type { ViewParts, ViewReader } from '../../config/viewKit';
import type { Color, ConfiguredView, Format } from '../../model';

/** From which number on a value means something. */
export interface Threshold {
  from: number;
  color: Color;
  /** Said in words; the meaning of the colour when absent. */
  label?: string;
}

/** One number, and what it means. */
export interface StatConfig {
  /** Where it stands in app-config. */
  key: string;
  /** A text template. */
  title: string;
  /** A text template. */
  description?: string;
  /** An expression that starts at the response. */
  value: string;
  /** From the value when absent. */
  format?: Format;
  /** The lowest first. */
  thresholds: readonly Threshold[];
  /** `true`: against the value before; else an expression to the number to compare with. */
  trend?: string | boolean;
  /** Whether more is good or bad news; neither when absent. */
  up?: 'good' | 'bad';
  /** `true`: the values seen while the page is open; else an expression to a list of numbers, the oldest first. */
  sparkline?: string | boolean;
  /** Where a click leads. */
  open?: string;
}

/** Single numbers in tiles. */
export interface StatsView extends ConfiguredView {
  type: 'stats';
  stats: StatConfig[];
}

const threshold = z.strictObject({ from: z.number(), color, label: z.optional(text) });

/** Thresholds are read one by one, so that a wrong one costs no other. */
const statOf = (item: ViewParts['item']) =>
  z.strictObject({
    title: z.optional(template),
    description: z.optional(template),
    value: expression,
    format: z.optional(format),
    thresholds: z.optional(z.array(item(threshold))),
    trend: z.optional(z.union([z.boolean(), expression])),
    up: z.optional(z.enum(['good', 'bad'])),
    sparkline: z.optional(z.union([z.boolean(), expression])),
    open: z.optional(open),
  });
const stat = statOf(() => z.unknown());

export const stats = defineView<StatsView>()({
  type: 'stats',
  shows: 'body',
  skeleton: 'tiles',
  essential: ['stats'],
  shape: ({ item }) => ({ stats: z.array(item(statOf(item))) }),
  // One that is lost is told of in the card, and costs no other.
  read: ({ stats: listed }, reader) => ({ stats: reader.parts(stat, listed, 'stats', ['value']).flatMap(({ key, value }, index) => (value ? { ...value, ...readStat(value, index, reader), key } : [])) }),
});

function readStat({ title, value, format: shown, thresholds = [] }: z.output<typeof stat>, index: number, reader: ViewReader) {
  const read = reader.parts(threshold, thresholds, `stats[${index}].thresholds`, ['from', 'color']).flatMap(part => part.value ?? []);
  return { title: title ?? titleFromExpression(value), format: readFormat(shown), thresholds: read.sort((a, b) => a.from - b.from) };
}
