import type { Health, Problem } from '../model';
import { readPart } from './readPart';
import { health as schema } from './schema/health';
import { durationToMs } from './schema/scalars';

/** Keys without which the check would say something else than the operator meant. */
const ESSENTIAL = ['path', 'acceptStatus', 'expect'];

/**
 * Reads how a service is asked whether it is well.
 * @param basePath - of the service, where it is asked when no other path is named
 * @returns `undefined` when there is no check, or it is lost
 */
export function readHealth(input: unknown, key: string, basePath: string, problems: Problem[]): Health | undefined {
  if (input === undefined || input === null) return undefined;
  const read = readPart(schema, input, { key, essential: ESSENTIAL, problems });
  if (!read) return undefined;
  const { path, acceptStatus = [], expect, interval, timeout } = read;
  return {
    path: path === undefined ? basePath : path === '' || /^[/?]/.test(path) ? path : `/${path}`,
    acceptStatus,
    ...(expect !== undefined && { expect }),
    ...(interval !== undefined && { intervalMs: durationToMs(interval) }),
    ...(timeout !== undefined && { timeoutMs: durationToMs(timeout) }),
  };
}
