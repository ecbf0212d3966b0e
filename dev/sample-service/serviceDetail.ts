import type { ServiceRow } from './inventory';
import { seededRandom } from './random';
import { PEOPLE } from './vocabulary';

const HOUR = 60 * 60 * 1000;

/** One service with all that its own page shows: nested objects, a list of endpoints, code and prose. */
export function serviceDetail(row: ServiceRow) {
  const { name, id } = row.metadata;
  return {
    ...row,
    description: `${name} is part of ${row.metadata.labels['app.kubernetes.io/part-of']} and owned by ${row.owner}.`,
    contacts: { slack: `#${row.owner}`, email: `${row.owner}@example.com`, pager: null },
    containers: [
      { name, image: `registry.example.com/${name}:${row.version}`, ready: row.status.phase === 'Running', ports: [8080] },
      { name: 'proxy', image: 'registry.example.com/mesh-proxy:1.14.2', ready: true, ports: [15001, 15090] },
    ],
    endpoints: [
      { kind: 'internal', url: `https://${id}.internal.example.com` },
      ...(row.public ? [{ kind: 'public', url: `https://${name}.example.com` }] : []),
    ],
    config: [
      `service: ${name}`,
      `replicas: ${row.status.replicas.desired}`,
      'logging:',
      '  level: info',
      '  format: json',
      'features:',
      '  - gradual-rollout',
      '  - shadow-traffic',
    ].join('\n'),
    annotations: { 'example.com/cost-center': 'cc-4711', 'example.com/data-class': row.public ? 'public' : 'internal' },
    notes: `Page **${row.owner}** before a rollback. Last reviewed with the owners at the quarterly check.`,
  };
}

export type Deployment = {
  id: number;
  version: string;
  status: 'succeeded' | 'failed' | 'rolled back';
  author: string;
  /** An ISO 8601 duration. */
  took: string;
  startedAt: string;
  commit: string;
};

/** The last deployments of a service, newest first. */
export function deployments(row: ServiceRow): Deployment[] {
  const seed = [...row.metadata.id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7);
  const random = seededRandom(seed);
  const last = new Date(row.updatedAt).getTime();
  const count = random.int(4, 14);
  return Array.from({ length: count }, (_, index) => ({
    id: 9000 + count - index,
    version: index === 0 ? row.version : `${random.int(0, 9)}.${random.int(0, 24)}.${random.int(0, 40)}`,
    status: random.pick(['succeeded', 'succeeded', 'succeeded', 'failed', 'rolled back'] as const),
    author: random.pick(PEOPLE),
    took: `PT${random.int(1, 9)}M${random.int(0, 59)}S`,
    startedAt: new Date(last - index * random.int(20, 60) * HOUR).toISOString(),
    commit: random.int(0x1000000, 0xfffffff).toString(16),
  }));
}
