import { seededRandom } from '../../sample-service/random';

/** A row as services answer: with members in members. Sizes are bytes, times ISO 8601. */
export type BenchRow = {
  id: string;
  metadata: { name: string };
  status: { phase: string };
  requests: number;
  usage: { memory: number; cpu: number };
  updatedAt: string;
  active: boolean;
  links: { home: string };
};

const QUALITIES = ['amber', 'brisk', 'calm', 'deep', 'eager', 'fond', 'grand', 'huge', 'inner', 'jolly', 'keen', 'lucid'];
const ANIMALS = ['badger', 'crane', 'dingo', 'egret', 'ferret', 'gecko', 'heron', 'ibis', 'jackal', 'kiwi', 'lemur', 'marten', 'newt', 'otter', 'puffin', 'quokka', 'robin', 'stoat', 'tapir', 'walrus'];
const PHASES = ['Running', 'Running', 'Running', 'Pending', 'Degraded', 'Failed', 'Stopped'];
const NEWEST = Date.parse('2026-06-30T12:00:00Z');
const YEAR_IN_SECONDS = 365 * 24 * 3600;

/** What is searched for; it stands in names and nowhere else, in every twentieth row or so. */
export const TERM = 'walrus';

/** The same rows on every machine and for every contender. Nothing is missing, as tables disagree where that sorts. */
export function makeRows(count: number): BenchRow[] {
  const random = seededRandom(2026);
  return Array.from({ length: count }, (_, index) => {
    const name = `${random.pick(QUALITIES)}-${random.pick(ANIMALS)}-${index}`;
    return {
      id: `thing-${index}`,
      metadata: { name },
      status: { phase: random.pick(PHASES) },
      requests: random.int(0, 1_000_000_000),
      usage: { memory: random.int(1, 64_000_000_000), cpu: random.int(0, 1000) / 10 },
      updatedAt: new Date(NEWEST - random.int(0, YEAR_IN_SECONDS) * 1000).toISOString(),
      active: random.next() < 0.7,
      links: { home: `https://things.example.com/${index}` },
    };
  });
}
