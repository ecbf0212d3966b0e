import { percentile } from '../bench/statistics';

/** What the page had at one time. */
export interface Sample {
  second: number;
  /** JavaScript's heap after a collection. */
  heapBytes: number;
  nodes: number;
}

export interface Soaked {
  samples: Sample[];
  /** Requests at the service, second by second. */
  perSecond: number[];
  /** How many views poll, and how often each, in milliseconds. */
  views: number;
  refreshMs: number;
  /** Views that do not show the service's last value, by their ids. */
  lost: string[];
}

/** The heap and the page may be so much larger in the last third of the time than in the first. */
const MOST_GROWTH = 1.25;

/** What is wrong with how the pages fared, one sentence each; nothing when all is well. */
export function judge({ samples, perSecond, views, refreshMs, lost }: Soaked): string[] {
  const found: string[] = [];
  for (const [name, of] of [['heap', 'heapBytes'], ['number of DOM nodes', 'nodes']] as const) {
    const growth = growthOf(samples.map(sample => sample[of]));
    if (growth > MOST_GROWTH) found.push(`The ${name} grew by the factor ${growth.toFixed(2)}; ${MOST_GROWTH} is allowed.`);
  }
  // In any second each view once, and once more for what was tried again; in the long run never more than while all is well.
  const most = Math.max(0, ...perSecond);
  if (most > 2 * views) found.push(`The service got ${most} requests in one second; ${2 * views} are allowed.`);
  const mean = perSecond.reduce((sum, count) => sum + count, 0) / Math.max(1, perSecond.length);
  const usual = (views * 1000) / refreshMs;
  if (mean > usual) found.push(`The service got ${mean.toFixed(1)} requests a second; ${usual} are usual.`);
  if (lost.length > 0) found.push(`Without the last update: ${lost.join(', ')}.`);
  return found;
}

/** How the middle of the last third compares with that of the first. */
export function growthOf(values: readonly number[]): number {
  const third = Math.max(1, Math.floor(values.length / 3));
  return percentile(values.slice(-third), 0.5) / percentile(values.slice(0, third), 0.5);
}
