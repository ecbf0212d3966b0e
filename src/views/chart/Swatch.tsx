import type { Stroke } from './plotOptions';

/** A piece of a series' line, broken as it is drawn. */
export function Swatch({ stroke: { color, dash } = { color: 'currentColor', dash: [] } }: { stroke?: Stroke }) {
  return (
    <svg width="22" height="10" aria-hidden focusable="false" style={{ flex: 'none' }}>
      <line x1="1" y1="5" x2="21" y2="5" stroke={color} strokeWidth={dash.length > 0 ? 3 : 4} strokeDasharray={dash.join(' ')} />
    </svg>
  );
}
