import { isObject } from '../../model';
import type { Json } from '../../model';
import type { HealthPart, HealthState } from './ServiceHealth';

/** More say no more. */
const MAX_PARTS = 50;
const MAX_WORD = 60;

// What Spring Boot, ASP.NET, NestJS, Elasticsearch, gRPC, status pages and the draft for health+json call a state.
const UP = /^(up|ok(ay)?|pass(ed|ing)?|healthy|operational|green|alive|serving|ready|running|available|good|none|success|online)$/;
const DEGRADED = /^(degraded.*|warn(ing)?|partial.*|yellow|minor.*|unstable|(under_)?maintenance|limited|starting)$/;
const DOWN = /^(down|out_of_service|fail(ed|ing|ure)?|unhealthy|error|critical|fatal|red|major.*|.*outage|unavailable|not_serving|offline|dead|stopped)$/;

/** What an answer says of its service, as far as it says so in a common way. */
export interface HealthReport {
  /** The service's own word for its state. */
  says?: string;
  /** What the word means; absent when it is none that is known. */
  state?: HealthState;
  parts: HealthPart[];
}

/** Reads `{ status: 'UP', components: { db: { status: 'UP' } } }` and its many relatives. */
export function readReport(body: Json): HealthReport {
  const says = wordOf(body);
  const state = says === undefined ? undefined : stateOf(says);
  return { ...(says !== undefined && { says }), ...(state && { state }), parts: isObject(body) ? partsOf(body) : [] };
}

function wordOf(body: Json): string | undefined {
  if (typeof body === 'string') return word(body);
  if (!isObject(body)) return undefined;
  const { status } = body;
  const nested = isObject(status) ? [status.indicator, status.status, status.state] : [status];
  return [...nested, body.state, body.health].map(word).find(found => found !== undefined);
}

/** Longer texts are no words for a state. */
function word(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text.length > MAX_WORD ? undefined : text;
}

function stateOf(says: string): HealthState | undefined {
  const plain = says.toLowerCase().replace(/[\s-]+/g, '_');
  if (DOWN.test(plain)) return 'down';
  if (DEGRADED.test(plain)) return 'degraded';
  return UP.test(plain) ? 'up' : undefined;
}

/** Members that are lists of states: by name, or with names in them. */
function partsOf(body: Record<string, Json | undefined>): HealthPart[] {
  return Object.values(body)
    .flatMap(member => (Array.isArray(member) ? member.map(item => [nameOf(item), item] as const) : isObject(member) ? Object.entries(member) : []))
    .flatMap(([name, part]) => {
      // The draft for health+json has a list for each name.
      const says = wordOf((Array.isArray(part) ? part[0] : part) ?? null);
      return name === undefined || says === undefined || (!isObject(part) && !Array.isArray(part)) ? [] : [{ name, says, state: stateOf(says) ?? ('unknown' as const) }];
    })
    .slice(0, MAX_PARTS);
}

function nameOf(item: Json): string | undefined {
  return isObject(item) ? [item.name, item.id, item.key].map(word).find(found => found !== undefined) : undefined;
}
