import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a path, or the path itself when it is one, in a stable order. */
export function listFiles(path: string, isWanted: (path: string) => boolean = () => true): string[] {
  if (!existsSync(path) || !isWanted(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap(name => listFiles(join(path, name), isWanted));
}
