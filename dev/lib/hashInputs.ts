import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { listFiles } from './listFiles';
import { ROOT } from './paths';

/** Tests never reach a bundle, so a change in them rebuilds nothing. */
const IGNORED = /(^|\/)(node_modules|dist|\.cache)$|\.test\.tsx?$|\.log$/;

/** A hash over names and contents of files and folders, for "has anything changed since the last build". */
export function hashInputs(paths: string[]): string {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const file of paths.flatMap(path => listFiles(path, it => !IGNORED.test(it)))) {
    hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
