import { textOf } from '../../cells';
import type { Format } from '../../model';
import { drawnFormat } from '../chart/readNumberAs';

/** In units of the drawing, which is stretched to the tile's width. */
const WIDTH = 100;
const HEIGHT = 28;
/** So that the line is not cut at the edges. */
const EDGE = 2;

/** A small line of numbers, with its extremes in words. */
export function Sparkline({ points, format, title }: { points: readonly number[]; format: Format; title: string }) {
  const [least, most] = [Math.min(...points), Math.max(...points)];
  const span = most - least || 1;
  const step = WIDTH / (points.length - 1);
  const shown = drawnFormat(format);
  const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${round(index * step)} ${round(most === least ? HEIGHT / 2 : HEIGHT - EDGE - ((point - least) / span) * (HEIGHT - 2 * EDGE))}`).join('');
  const label = `${title}: ${points.length} values from ${textOf(least, shown)} to ${textOf(most, shown)}, the last is ${textOf(points.at(-1), shown)}`;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" height={HEIGHT} preserveAspectRatio="none" style={{ display: 'block' }}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
