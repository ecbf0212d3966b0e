import type { Color } from '../../model';
import type { ChartData } from './ChartData';

/** More slices than these nobody tells apart: the smallest are put together. */
export const MOST_SLICES = 8;

/** A part of a whole. */
export interface Slice {
  id: string;
  title: string;
  value: number;
  color?: Color;
}

/** The parts of a pie, and what is worth knowing of them. */
export interface Slices {
  slices: Slice[];
  notes: string[];
}

/** One row is one slice; of several series each is one, with the sum of its values. The largest comes first. */
export function slicesOf({ series, axis: { labels }, places }: ChartData): Slices {
  const [only, ...others] = series;
  const all: Slice[] =
    only && others.length === 0
      ? places.map((place, at) => ({ id: `row ${labels[place]}`, title: labels[place] ?? '', value: only.values[at] ?? 0 }))
      : series.map(({ id, title, color, values }) => ({ id, title, value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0), ...(color && { color }) }));
  const drawn = all.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  const below = all.filter(({ value }) => value < 0).length;
  const notes = below > 0 ? [`${below === 1 ? 'A value' : `${below} values`} below zero cannot be part of a whole.`] : [];
  if (drawn.length <= MOST_SLICES) return { slices: drawn, notes };
  const rest = drawn.slice(MOST_SLICES - 1);
  return { slices: [...drawn.slice(0, MOST_SLICES - 1), { id: 'others', title: `${rest.length} others`, value: rest.reduce((sum, { value }) => sum + value, 0), color: 'default' }], notes };
}

/** The path of each slice in a circle of radius 1 around 0, from the top and to the right. */
export function slicePaths(values: readonly number[]): string[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  let begun = 0;
  return values.map(value => {
    const [from, to] = [begun / total, (begun + value) / total];
    begun += value;
    // An arc that ends where it begins is none.
    if (to - from >= 1) return 'M0,-1 A1,1 0 1 1 0,1 A1,1 0 1 1 0,-1 Z';
    return `M0,0 L${pointAt(from)} A1,1 0 ${to - from > 0.5 ? 1 : 0} 1 ${pointAt(to)} Z`;
  });
}

function pointAt(share: number): string {
  const angle = 2 * Math.PI * share;
  return `${Math.sin(angle).toFixed(5)},${(-Math.cos(angle)).toFixed(5)}`;
}
