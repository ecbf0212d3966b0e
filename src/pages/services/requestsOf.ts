import { isObject } from '../../model';
import type { Page, RequestDef } from '../../model';

/** All requests that a page may send, wherever in it they stand: those of its views, inputs and actions too. */
export function requestsOf(page: Page): RequestDef[] {
  const found = new Map<string, RequestDef>();
  const waiting: unknown[] = [page];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (isRequest(part)) found.set(`${part.key} ${part.service}`, part);
    else if (typeof part === 'object' && part !== null) waiting.push(...Object.values(part as Record<string, unknown>).filter(value => value !== undefined));
  }
  return [...found.values()];
}

/** A page holds no other object with these members. */
function isRequest(part: unknown): part is RequestDef {
  return isObject(part) && typeof part.service === 'string' && typeof part.method === 'string' && typeof part.path === 'string' && Array.isArray(part.acceptStatus);
}
