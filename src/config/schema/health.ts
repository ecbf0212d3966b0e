import * as z from 'zod/mini';
import { ExpressionError, assertSafePath } from '../../expressions';
import { acceptStatus } from './request';
import { checked, duration, durationToMs, expression } from './scalars';

/** More often would be a load of its own. */
const SHORTEST_MS = 5_000;

/** How a service is asked whether it is well. */
export const health = z.strictObject({
  path: z.optional(z.string().check(checked<string>(assertPath))),
  acceptStatus: z.optional(acceptStatus),
  expect: z.optional(expression),
  interval: z.optional(duration.check(checked<string | Record<string, number>>(assertInterval))),
  timeout: z.optional(duration),
});

/** The path is sent as it is written. */
function assertPath(path: string): void {
  assertSafePath(path);
  if (/[#{}\s]/.test(path)) throw new ExpressionError('The path of a health check has no placeholders, no # and no blanks.', path);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) throw new ExpressionError('The path of a health check lies below the place of the service: it cannot name another host.', path);
}

function assertInterval(interval: string | Record<string, number>): void {
  let ms: number;
  try {
    ms = durationToMs(interval);
  } catch {
    // It is no duration, which is told already.
    return;
  }
  if (ms > 0 && ms < SHORTEST_MS) throw new ExpressionError('A health check every few seconds is too much.', JSON.stringify(interval), 'Write 5s or more, or 0s for only once.');
}
