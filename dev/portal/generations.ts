import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { buildOnce } from '../lib/buildOnce';
import { fromCache, fromRoot } from '../lib/paths';
import { runCommand } from '../lib/runCommand';

/** Which Backstage packages the backend runs on: the newest, or those that Butler Portal declares. */
export type Generation = 'current' | 'older';

export type BackendInstall = { nodeModules: string; entry: string };

const ENTRY = fromRoot('dev/portal/backend/index.ts');

/** The entry lies beside the packages it is to use, so that Node finds those first. */
const INSTALLS: Record<Generation, BackendInstall> = {
  current: { nodeModules: fromRoot('node_modules'), entry: fromCache('backend/index.cjs') },
  older: {
    nodeModules: fromRoot('dev/older-portal/node_modules'),
    entry: fromRoot('dev/older-portal/node_modules/.portal/index.cjs'),
  },
};

/** Installs what the generation needs and compiles the backend's entry for it. */
export async function prepareBackend(generation: Generation): Promise<BackendInstall> {
  const install = INSTALLS[generation];
  if (generation === 'older') await installOlder(install.nodeModules);
  await ensureSqlite(install.nodeModules);
  await build({
    entryPoints: [ENTRY],
    outfile: install.entry,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'silent',
  });
  return install;
}

async function installOlder(nodeModules: string): Promise<void> {
  const prefix = fromRoot('dev/older-portal');
  await buildOnce({
    name: 'older portal',
    inputs: [fromRoot('dev/older-portal/package-lock.json')],
    outputs: [nodeModules],
    build: async () => {
      await runCommand('npm', ['ci', '--prefix', prefix, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: prefix });
    },
  });
}

/** npm may have skipped the install script that fetches the native part of better-sqlite3. */
async function ensureSqlite(nodeModules: string): Promise<void> {
  if (existsSync(`${nodeModules}/better-sqlite3/build/Release/better_sqlite3.node`)) return;
  await runCommand('npm', ['rebuild', 'better-sqlite3', '--foreground-scripts'], { cwd: fromRoot(nodeModules, '..') });
}
