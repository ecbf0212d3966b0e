import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hashInputs } from './hashInputs';
import { fromCache } from './paths';
import { withLock } from './withLock';

export type Build = {
  /** Name of the step, as it is printed. */
  name: string;
  /** Files and folders that the result depends on. */
  inputs: string[];
  /** Files that must exist for the result to count as built. */
  outputs: string[];
  build: () => Promise<void>;
};

/** Builds unless the same inputs were built before; says whether it had to. */
export function buildOnce(build: Build): Promise<boolean> {
  return withLock(fileNameOf(build), () => buildIfChanged(build));
}

async function buildIfChanged(wanted: Build): Promise<boolean> {
  const { inputs, outputs, build } = wanted;
  const stamp = fromCache('stamps', `${fileNameOf(wanted)}.sha256`);
  const hash = hashInputs(inputs);
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && outputs.every(it => existsSync(it));
  if (isFresh) return false;
  // Without a stamp, a build that is interrupted half-way is never taken for a finished one.
  rmSync(stamp, { force: true });
  await build();
  mkdirSync(fromCache('stamps'), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

const fileNameOf = ({ name }: Build) => name.replaceAll(' ', '-');
