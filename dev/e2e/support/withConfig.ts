import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from './setAt';

/** Writes a configuration to a file while something runs that reads it. JSON is YAML as well. */
export async function withConfig<T>(config: JsonObject, run: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'proxy-pages-'));
  const file = join(folder, 'app-config.yaml');
  writeFileSync(file, JSON.stringify(config));
  try {
    return await run(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
