import type { Color, Format } from '../../model';

/** What the places of the axis are. */
export interface Axis {
  kind: 'time' | 'number' | 'category';
  /** How its places are shown. */
  format: Format;
  /** Of categories, by their place. */
  labels: readonly string[];
}

/** A number, `null` where there is none, and `undefined` where the series has no point at that place. */
export type Value = number | null | undefined;

/** One line, area, or colour of bars. */
export interface ChartSeries {
  /** Stays the same when the data is new. */
  id: string;
  title: string;
  color?: Color;
  /** Beside the places of the axis. */
  values: Value[];
}

/** What a chart shows. */
export interface ChartData {
  axis: Axis;
  /** Where the values stand, in ascending order: milliseconds since the epoch, numbers, or counted from 0. */
  places: readonly number[];
  series: readonly ChartSeries[];
  /** Of the values as they are here, which is not always how they came. */
  format: Format;
  /** What is worth knowing: what is left out, what could not be read. */
  notes: readonly string[];
}
