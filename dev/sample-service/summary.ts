import { seededRandom } from './random';

const STEP_MS = 10_000;
const STEPS = 40;

/** How things stand, in single numbers that change every ten seconds; with those from before. */
export function summary(now: Date): object {
  const step = Math.floor(now.getTime() / STEP_MS);
  const measured = Array.from({ length: STEPS }, (_, index) => measure(step - STEPS + 1 + index));
  const last = measured.at(-1);
  return {
    takenAt: new Date(step * STEP_MS).toISOString(),
    requestsPerSecond: last?.requests,
    errorRate: last?.errors,
    latency: { p95: last?.latency, lastWeek: 214 },
    availability: { percent: 99.93, target: 99.9, lastMonth: 99.97 },
    storage: { used: 812_000_000_000, size: 900_000_000_000 },
    deployments: { today: 17, yesterday: 11, failed: 2 },
    certificate: { expiresAt: new Date(now.getTime() + 19 * 86_400_000).toISOString(), daysLeft: 19 },
    state: 'degraded',
    history: { requests: measured.map(({ requests }) => requests), errors: measured.map(({ errors }) => errors), latency: measured.map(({ latency }) => latency) },
  };
}

/** The same step gives the same numbers, whoever asks. */
function measure(step: number): { requests: number; errors: number; latency: number } {
  const random = seededRandom(step);
  const wave = Math.sin(step / 9);
  return { requests: Math.round(1240 + 180 * wave + random.int(-40, 40)), errors: random.int(4, 26) / 1000, latency: Math.round(236 + 40 * wave + random.int(-25, 25)) };
}
