import { build } from 'esbuild';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from 'tar';
import { buildOnce } from '../lib/buildOnce';
import { fromCache, fromRoot } from '../lib/paths';
import { PACKAGE_TGZ } from '../scripts/packDynamic';

const HELLO = fromRoot('dev/hello-backend');

export const PLUGIN_ROOT = fromCache('plugin-root');

/** Fills the portal's plugin root: the packed plugin, unpacked as an installer does, and the bundled backend plugin. */
export function installPlugins(): Promise<boolean> {
  return buildOnce({
    name: 'plugin root',
    inputs: [PACKAGE_TGZ, HELLO],
    outputs: [join(PLUGIN_ROOT, 'backstage-plugin-proxy-pages-dynamic/package.json')],
    build: async () => {
      rmSync(PLUGIN_ROOT, { recursive: true, force: true });
      await unpackPlugin(PACKAGE_TGZ, join(PLUGIN_ROOT, 'backstage-plugin-proxy-pages-dynamic'));
      await bundleHelloBackend(join(PLUGIN_ROOT, 'backstage-plugin-hello-backend-dynamic'));
    },
  });
}

export async function unpackPlugin(tgz: string, target: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  await extract({ file: tgz, cwd: target, strip: 1 });
}

/** All but Backstage is bundled: a portal shares its Backstage packages with plugins and nothing else for sure. */
export async function bundleHelloBackend(target: string): Promise<void> {
  await build({
    entryPoints: [join(HELLO, 'src/index.ts')],
    outfile: join(target, 'dist/index.cjs.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['@backstage/*'],
    logLevel: 'silent',
  });
  cpSync(join(HELLO, 'package.json'), join(target, 'package.json'));
}
