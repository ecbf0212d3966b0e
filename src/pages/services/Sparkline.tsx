import { useTheme } from '@mui/material/styles';
import type { Check } from '../../data/health/useHealth';
import { latencySummary, spotsOf } from './latencies';

const WIDTH = 96;
const HEIGHT = 20;
const RADIUS = 2;

/** The latency of the last checks as a line; a check without an answer is a mark below it. */
export function Sparkline({ history }: { history: readonly Check[] }) {
  const { palette } = useTheme();
  if (history.length === 0) return null;
  const spots = spotsOf(history, WIDTH, HEIGHT);
  const answered = spots.flatMap(({ x, y }) => (y === undefined ? [] : [[x, y] as const]));
  const last = spots.at(-1);
  return (
    <svg role="img" aria-label={latencySummary(history)} width={WIDTH + 2 * RADIUS} height={HEIGHT + 2 * RADIUS} viewBox={`${-RADIUS} ${-RADIUS} ${WIDTH + 2 * RADIUS} ${HEIGHT + 2 * RADIUS}`} style={{ flex: 'none' }}>
      <path d={`M0 ${HEIGHT}h${WIDTH}`} stroke={palette.divider} />
      <polyline points={answered.map(point => point.join()).join(' ')} fill="none" stroke={palette.text.secondary} strokeWidth={1.5} strokeLinejoin="round" strokeLinecap="round" />
      {spots.map(({ x, y }) => y === undefined && <path key={x} d={`M${x} ${HEIGHT - 4}v4`} stroke={palette.error.main} strokeWidth={2} />)}
      {last?.y !== undefined && <circle cx={last.x} cy={last.y} r={RADIUS} fill={palette.text.primary} />}
    </svg>
  );
}
