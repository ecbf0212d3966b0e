import type { Theme } from '@mui/material/styles';
import type { Color } from '../../model';

/**
 * The hues of Okabe and Ito (https://jfly.uni-koeln.de/color/), lightened and darkened until each stands out from the paper by 3.5:1
 * at least, and any two differ for people with protanopia, deuteranopia or tritanopia (Machado 2009) by 26 in CIE Lab at least.
 */
export const PALETTES = {
  light: ['#167df9', '#772504', '#09644d', '#ea38ac', '#a67c27', '#0c2733'],
  dark: ['#1b7bf4', '#c97449', '#28f9b7', '#e12589', '#f0c943', '#bbe2fc'],
} as const;

/** Lines differ in more than their colour. In CSS pixels: drawn, left out. */
const DASHES: ReadonlyArray<readonly number[]> = [[], [8, 4], [2, 3], [10, 3, 2, 3]];

/** The colour of a series: by its meaning, else by its place. */
export function colorAt(place: number, color: Color | undefined, { palette }: Theme): string {
  if (color === 'default') return palette.text.secondary;
  if (color !== undefined) return palette[color].main;
  const colors = PALETTES[palette.mode];
  return colors[place % colors.length] ?? palette.text.primary;
}

/** How the line of a series is broken. */
export function dashAt(place: number): readonly number[] {
  return DASHES[place % DASHES.length] ?? [];
}
