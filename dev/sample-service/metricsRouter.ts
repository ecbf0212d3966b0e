import { Router } from 'express';
import { seededRandom } from './random';
import { summary } from './summary';

const FIVE_MINUTES = 300_000;
const DAY = 86_400_000;
const LARGE = 100_000;
const TEAMS = ['discovery', 'engagement', 'identity', 'logistics', 'payments', 'platform', 'storefront'];

/** Numbers over time and by name, for charts: as lists, as pairs, and as Prometheus answers. */
export function metricsRouter(now: Date): Router {
  const router = Router();
  router.get('/requests', (_req, res) => void res.json({ unit: 'req/s', points: requests(now) }));
  router.get('/summary', (_req, res) => void res.json(summary(new Date())));
  router.get('/large', (_req, res) => void res.json({ values: large(now) }));
  router.get('/api/v1/query_range', (_req, res) => void res.json(matrix(now)));
  router.get('/deployments', (_req, res) => void res.json({ items: deployments() }));
  router.get('/storage', (_req, res) => void res.json({ items: storage() }));
  router.get('/nothing', (_req, res) => void res.json({ points: [] }));
  return router;
}

/** A day, a point every five minutes, with an hour in which nobody measured. */
export function requests(now: Date): object[] {
  const random = seededRandom(21);
  const begin = Math.floor((now.getTime() - DAY) / FIVE_MINUTES) * FIVE_MINUTES;
  return Array.from({ length: DAY / FIVE_MINUTES }, (_, index) => {
    const busy = 60 + 40 * Math.sin((index / 288) * 2 * Math.PI);
    const isMissing = index >= 120 && index < 132;
    const failed = index > 200 && index < 216 ? 12 + random.int(0, 8) : random.int(0, 2);
    return { at: new Date(begin + index * FIVE_MINUTES).toISOString(), ok: isMissing ? null : Math.round(busy * 10 + random.int(0, 120)) / 10, failed: isMissing ? null : failed, slow: isMissing ? null : random.int(2, 9) };
  });
}

/** Pairs of seconds and a number in a text, 15 seconds apart. */
function large(now: Date): Array<[number, string]> {
  const random = seededRandom(22);
  const begin = Math.floor(now.getTime() / 1000) - LARGE * 15;
  let value = 500;
  return Array.from({ length: LARGE }, (_, index) => {
    value = Math.max(0, value + (random.next() - 0.5) * 8);
    return [begin + index * 15, (index === 70_000 ? 1200 : value).toFixed(2)];
  });
}

/** As https://prometheus.io/docs/prometheus/latest/querying/api/#range-queries has it. */
function matrix(now: Date): object {
  const random = seededRandom(23);
  const begin = Math.floor(now.getTime() / 1000) - 3600;
  const result = ['checkout-1', 'checkout-2', 'checkout-3'].map((instance, place) => ({
    metric: { __name__: 'process_resident_memory_bytes', job: 'checkout', instance },
    values: Array.from({ length: 121 }, (_, index) => [begin + index * 30, place === 2 && index > 80 ? 'NaN' : String(180e6 + place * 60e6 + index * 4e5 + random.int(0, 2e7))]),
  }));
  return { status: 'success', data: { resultType: 'matrix', result } };
}

function deployments(): object[] {
  const random = seededRandom(24);
  return TEAMS.map(team => ({ team, succeeded: random.int(8, 30), rolledBack: random.int(0, 6), failed: random.int(0, 5) }));
}

function storage(): object[] {
  return [
    { kind: 'Images', used: 812e9 },
    { kind: 'Backups', used: 530e9 },
    { kind: 'Logs', used: 204e9 },
    { kind: 'Databases', used: 95e9 },
    { kind: 'Other', used: 21e9 },
  ];
}
