import { createTheme, getContrastRatio } from '@mui/material/styles';
import { PALETTES, colorAt, dashAt } from './palette';

const PAPERS = { light: ['#ffffff', '#f5f5f5'], dark: ['#121212', '#303030'] };
/** Linear sRGB as people with a deficiency see it (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHT = {
  all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

function linear(color: string): number[] {
  return [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

/** In CIE Lab. */
function seen(color: string, sight: number[][]): number[] {
  const [r = 0, g = 0, b = 0] = sight.map(row => Math.max(0, row.reduce((sum, factor, at) => sum + factor * (linear(color)[at] ?? 0), 0)));
  const bend = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const [x, y, z] = [bend((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047), bend(0.2126 * r + 0.7152 * g + 0.0722 * b), bend((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(['light', 'dark'] as const)('the colours of series in a %s theme', mode => {
  it.each(PAPERS[mode])('stand out from %s', paper => {
    for (const color of PALETTES[mode]) expect(getContrastRatio(color, paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(SIGHT))('can be told apart by everybody: %s', (_name, sight) => {
    const colors = PALETTES[mode].map(color => seen(color, sight));
    const distances = colors.flatMap((one, at) => colors.slice(at + 1).map(other => Math.hypot(...one.map((part, axis) => part - (other[axis] ?? 0)))));
    expect(Math.min(...distances)).toBeGreaterThan(26);
  });
});

it('a series has the colour of its meaning, or that of its place, which come again with other dashes', () => {
  const theme = createTheme();
  expect(colorAt(0, 'error', theme)).toBe(theme.palette.error.main);
  expect(colorAt(6, undefined, theme)).toBe(colorAt(0, undefined, theme));
  expect(dashAt(6)).not.toEqual(dashAt(0));
});
