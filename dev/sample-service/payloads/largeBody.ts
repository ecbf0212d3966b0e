import { seededRandom } from '../random';
import { LARGE_ROWS } from './wire';

const NAMESPACES = ['shop', 'payments', 'search', 'identity', 'shipping'] as const;
const PHASES = ['Running', 'Running', 'Running', 'Running', 'Pending', 'Succeeded', 'Failed'] as const;

let made: Buffer | undefined;

/** A list of pods that weighs 10 MB; made when it is first asked for, the same on every machine. */
export function largeBody(): Buffer {
  made ??= Buffer.from(JSON.stringify({ kind: 'PodList', apiVersion: 'v1', metadata: { resourceVersion: '1048576' }, items: pods() }));
  return made;
}

function pods(): object[] {
  const random = seededRandom(1024);
  const start = Date.UTC(2026, 9, 1);
  return Array.from({ length: LARGE_ROWS }, (_, index) => {
    const namespace = random.pick(NAMESPACES);
    const created = new Date(start + random.int(0, 50 * 86_400) * 1000);
    return {
      metadata: { name: `${namespace}-${index}`, namespace, uid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, creationTimestamp: created.toISOString() },
      spec: { nodeName: `node-${random.int(1, 400)}` },
      status: { phase: random.pick(PHASES), podIP: `10.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(1, 254)}`, startTime: new Date(created.getTime() + random.int(1, 60) * 1000).toISOString() },
    };
  });
}
