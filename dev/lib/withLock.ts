import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fromCache } from './paths';

const PAUSE = 200;

/** Runs one at a time among all processes, so that a preview and the tests can be started together. */
export async function withLock<T>(name: string, run: () => Promise<T>): Promise<T> {
  const file = fromCache('locks', name);
  mkdirSync(fromCache('locks'), { recursive: true });
  while (!tookLock(file)) await new Promise(resume => setTimeout(resume, PAUSE));
  try {
    return await run();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Takes the lock by creating its file, or takes over what a process that has died left behind. */
function tookLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(ownerOf(file))) rmSync(file, { force: true });
    return false;
  }
}

function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number | undefined): boolean {
  // A file without a number is one that its owner is about to fill.
  if (pid === undefined) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
