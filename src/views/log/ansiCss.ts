import type { CSSProperties } from 'react';
import { getContrastRatio, lighten, darken, rgbToHex } from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';
import type { AnsiColor, AnsiStyle } from './ansi';

/** Black, red, green, yellow, blue, magenta, cyan, white; then the same brighter. */
const NAMED = ['#1f1f1f', '#c53030', '#2f855a', '#b7791f', '#2b6cb0', '#b83280', '#0b7a8a', '#d0d0d0', '#6b6b6b', '#f56565', '#48bb78', '#ecc94b', '#63b3ed', '#f687b3', '#4fd1dd', '#ffffff'];
/** The steps of the cube of 6 × 6 × 6 in the palette of 256, as xterm has them. */
const STEPS = [0, 95, 135, 175, 215, 255];
/** WCAG 2.2, section 1.4.3. */
const READABLE = 4.5;

/** The look of a piece, in colours that can be read on the paper of the theme. */
export function cssOf(style: AnsiStyle, { palette }: Theme): CSSProperties {
  const { isBold, isDim, isItalic, isUnderlined, isInverse } = style;
  const paper = palette.background.paper;
  const wanted = { color: style.color === undefined ? undefined : hexOf(style.color), background: style.background === undefined ? undefined : hexOf(style.background) };
  const { color, background } = isInverse ? { color: wanted.background ?? paper, background: wanted.color ?? palette.text.primary } : wanted;
  const text = color ?? (isDim ? palette.text.secondary : undefined);
  return {
    ...(background !== undefined && { backgroundColor: background }),
    ...((text !== undefined || background !== undefined) && { color: readable(text ?? palette.text.primary, background ?? paper) }),
    ...(isBold && { fontWeight: 700 }),
    ...(isItalic && { fontStyle: 'italic' }),
    ...(isUnderlined && { textDecoration: 'underline' }),
  };
}

function hexOf(color: AnsiColor): string {
  if (typeof color !== 'number') return rgbToHex(`rgb(${color.join(', ')})`);
  if (color < 16) return NAMED[color] ?? '#888888';
  if (color >= 232) return hexOf([8 + 10 * (color - 232), 8 + 10 * (color - 232), 8 + 10 * (color - 232)]);
  const at = color - 16;
  return hexOf([STEPS[Math.floor(at / 36)] ?? 0, STEPS[Math.floor(at / 6) % 6] ?? 0, STEPS[at % 6] ?? 0]);
}

const known = new Map<string, string>();

/** A colour, lightened or darkened as far as it must be to be read. */
export function readable(color: string, background: string): string {
  const key = `${color} ${background}`;
  const found = known.get(key) ?? adjusted(color, background);
  known.set(key, found);
  return found;
}

function adjusted(color: string, background: string): string {
  const change = getContrastRatio('#ffffff', background) >= getContrastRatio('#000000', background) ? lighten : darken;
  for (let step = 0; step <= 1; step += 0.1) {
    const tried = change(color, step);
    if (getContrastRatio(tried, background) >= READABLE) return tried;
  }
  return change(color, 1);
}
