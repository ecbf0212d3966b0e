import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Systems give outgoing connections their ports from 32768 (Linux) or 49152 (RFC 6335, section 6) on: one from there may be
 * taken before somebody listens.
 */
const [FIRST, LAST] = [20_000, 32_000];
const TRIES = 100;

/** Ports that were found to be free, and on which somebody may listen a little later. */
const given = new Set<number>();

export function isPortFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port);
  });
}

/**
 * The wanted port when nobody listens there, else any other.
 * @param wanted - 0 for any
 * @throws Error when all that were tried are taken
 */
export async function findFreePort(wanted: number): Promise<number> {
  if (wanted !== 0 && (await isPortFree(wanted))) return wanted;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(FIRST, LAST);
    if (given.has(port) || !(await isPortFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error(`No free port was found between ${FIRST} and ${LAST}.`);
}
