import { isObject } from '../../model';
import type { Json } from '../../model';

/** Reports are short; parsing a long body to find out would take time. */
const LONGEST = 200_000;
/** What the health endpoints of Spring Boot, ASP.NET, NestJS and the draft for health+json call a state that is not well. */
const UNWELL = /^(down|out_of_service|unknown|fail(ed|ing)?|unhealthy|degraded|warn(ing)?|error|critical)$/i;

/**
 * Whether an answer with status 503 is a report of what is well and what is not: that is data, not a failure. It has a state, and a
 * state for every part: `{ status: 'DOWN', components: { db: { status: 'DOWN' } } }`.
 */
export function isHealthReport(status: number, text: string): boolean {
  if (status !== 503 || text.length > LONGEST || !/^\s*\{/.test(text)) return false;
  const body = parsed(text);
  if (!isObject(body) || typeof body.status !== 'string' || !UNWELL.test(body.status)) return false;
  return Object.values(body).some(hasStates);
}

function hasStates(parts: unknown): boolean {
  if (!isObject(parts)) return false;
  const members = Object.values(parts);
  return members.length > 0 && members.every(part => isObject(part) && typeof part.status === 'string');
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
