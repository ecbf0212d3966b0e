import { seededRandom, type Random } from './random';
import { AREAS, ENVIRONMENTS, LANGUAGES, REGIONS } from './vocabulary';

export type Phase = 'Running' | 'Pending' | 'Degraded' | 'Failed';

/** A service as the inventory lists it, in the shape that Kubernetes-like APIs have. */
export type ServiceRow = {
  metadata: { id: string; name: string; labels: Record<string, string>; createdAt: string };
  status: { phase: Phase; replicas: { ready: number; desired: number }; restarts: number; message: string | null };
  /** Bytes as text, as many APIs give numbers beyond 32 bits; cpu in cores. */
  usage: { memory: string; cpu: number; errorRate: number | null };
  owner: string;
  tier: 1 | 2 | 3;
  region: string;
  public: boolean;
  repo: string;
  version: string;
  language: string;
  uptimeSeconds: number;
  updatedAt: string;
};

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

const MESSAGES: Record<Phase, string | null> = {
  Running: null,
  Pending: 'Waiting for a node with enough memory',
  Degraded: 'One replica fails its readiness probe',
  Failed: 'CrashLoopBackOff: exit code 1',
};

/** The whole inventory: every kind of every area in each environment. Times lie before `now`. */
export function inventory(now: Date): ServiceRow[] {
  const random = seededRandom(7010);
  return AREAS.flatMap(({ area, owner, kinds }) =>
    ENVIRONMENTS.flatMap(environment =>
      kinds.map(kind => serviceRow({ random, now, owner, area, name: `${area}-${kind}`, environment })),
    ),
  );
}

type Seed = { random: Random; now: Date; owner: string; area: string; name: string; environment: string };

function serviceRow({ random, now, owner, area, name, environment }: Seed): ServiceRow {
  const phase = randomPhase(random);
  const desired = environment === 'production' ? random.int(2, 12) : random.int(1, 3);
  const ageDays = random.int(3, 1400);
  const ago = (millis: number) => new Date(now.getTime() - millis).toISOString();
  return {
    metadata: {
      id: environment === 'production' ? name : `${name}-${environment}`,
      name,
      labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': area, environment },
      createdAt: ago(ageDays * DAY),
    },
    status: {
      phase,
      replicas: { ready: readyReplicas(phase, desired), desired },
      restarts: phase === 'Running' ? random.int(0, 2) : random.int(3, 90),
      message: MESSAGES[phase],
    },
    usage: {
      memory: String(random.int(48, 6000) * 1024 * 1024),
      cpu: random.int(2, 400) / 100,
      errorRate: phase === 'Pending' ? null : random.int(0, phase === 'Running' ? 40 : 2500) / 10000,
    },
    owner,
    tier: random.pick([1, 2, 2, 3, 3] as const),
    region: random.pick(REGIONS).code,
    public: random.next() < 0.3,
    repo: `https://git.example.com/${owner}/${name}`,
    version: `${random.int(0, 9)}.${random.int(0, 24)}.${random.int(0, 40)}`,
    language: random.pick(LANGUAGES),
    uptimeSeconds: random.int(60, ageDays * 86400),
    updatedAt: ago(random.int(1, 60 * 24 * 40) * MINUTE),
  };
}

function randomPhase({ next }: Random): Phase {
  const at = next();
  if (at < 0.84) return 'Running';
  if (at < 0.91) return 'Degraded';
  return at < 0.96 ? 'Pending' : 'Failed';
}

function readyReplicas(phase: Phase, desired: number): number {
  if (phase === 'Running') return desired;
  return phase === 'Degraded' ? Math.max(1, desired - 1) : 0;
}
