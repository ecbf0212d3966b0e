import { numberFormat } from '../../cells';
import { LONGEST_HISTORY } from '../../data/health/useHealth';
import type { Check } from '../../data/health/useHealth';

/** Where a check is drawn; its answer has a height, and one without an answer has none. */
export interface Spot {
  x: number;
  y?: number;
}

/** `35 ms`, `1.2 s`. */
export function latencyText(ms: number): string {
  const [count, unit, digits] = ms < 1_000 ? [ms, 'ms', 0] : [ms / 1_000, 's', 1];
  return `${numberFormat({ maximumFractionDigits: digits }).format(count)} ${unit}`;
}

/**
 * Where checks are drawn in a box: the last one at its right edge, each at the place of its number, the slowest at the top and no time at all
 * at the bottom.
 */
export function spotsOf(history: readonly Check[], width: number, height: number): Spot[] {
  const slowest = Math.max(1, ...history.map(answeredIn).filter(ms => ms !== undefined));
  return history.map((check, index) => {
    const x = width - ((history.length - 1 - index) * width) / (LONGEST_HISTORY - 1);
    const ms = answeredIn(check);
    return ms === undefined ? { x } : { x, y: height - (ms / slowest) * height };
  });
}

/** Says what the line shows. */
export function latencySummary(history: readonly Check[]): string {
  const times = history.map(answeredIn).filter(ms => ms !== undefined);
  const missed = history.length - times.length;
  const counted = history.length === 1 ? 'The last check' : `The last ${history.length} checks`;
  if (times.length === 0) return `${counted}: no answer.`;
  const [least, most] = [latencyText(Math.min(...times)), latencyText(Math.max(...times))];
  return `${counted}: ${least === most ? least : `${least} to ${most}`}${missed === 0 ? '' : `, ${missed} without an answer`}.`;
}

/** How long a giving up took says nothing of the service. */
function answeredIn({ health }: Check): number | undefined {
  return health.state === 'down' && health.diagnosis?.kind !== 'remark' ? undefined : health.latencyMs;
}
