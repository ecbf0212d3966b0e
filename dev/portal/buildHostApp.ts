import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { buildOnce } from '../lib/buildOnce';
import { fromCache, fromRoot } from '../lib/paths';
import { runBin } from '../lib/runCommand';

const APP = fromRoot('dev/portal/app');

/** A folder for NODE_PATH under which the backend finds the package `app` without a trace in node_modules. */
export const APP_MODULES = fromCache('modules');

/** Builds the host frontend, unless nothing changed since the last time. */
export async function buildHostApp(): Promise<boolean> {
  const isBuilt = await buildOnce({
    name: 'host app',
    inputs: [APP, fromRoot('package-lock.json')],
    outputs: [fromRoot('dev/portal/app/dist/index.html.tmpl')],
    build: async () => {
      const env = { ...process.env, CI: 'false', NODE_ENV: 'production' };
      await runBin('backstage-cli', ['package', 'build'], { cwd: APP, env });
    },
  });
  mkdirSync(APP_MODULES, { recursive: true });
  rmSync(fromCache('modules/app'), { force: true });
  symlinkSync(APP, fromCache('modules/app'), 'dir');
  return isBuilt;
}
