import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromCache, fromRoot } from '../lib/paths';
import { isMain } from '../lib/isMain';
import { runBin, runCommand } from '../lib/runCommand';
import { withLock } from '../lib/withLock';
import { writeDynamicPackage } from './writeDynamicPackage';

/** The name under which Red Hat Developer Hub and Janus portals configure the plugin. */
const SCALPRUM = { name: 'backstage-plugin-proxy-pages', exposedModules: { PluginRoot: './src/index.ts' } };

export const EXPORT_INPUTS = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE', 'dev/scripts', 'dev/lib'].map(
  it => fromRoot(it),
);

/**
 * Builds dist-dynamic: the Module Federation bundle and the Scalprum bundle in one package. It builds from a
 * copy whose package.json has no devDependencies, because the Scalprum builder collects the config schemas of all
 * that a package names, and those of a whole backend would end up in the plugin.
 */
export function exportDynamic(): Promise<void> {
  return withLock('export-dynamic', buildBundles);
}

async function buildBundles(): Promise<void> {
  const stage = fromCache('export');
  stageSources(stage);
  // CI=true turns harmless warnings of dependencies into errors.
  const env = { ...process.env, CI: 'false', NODE_ENV: 'production' };
  await Promise.all([
    // In a process of its own: it works beside the other builder, and its messages are only seen when it fails.
    runCommand(process.execPath, ['--import', 'tsx', fromRoot('dev/scripts/bundleFederation.ts'), stage, join(stage, 'dist')], { cwd: fromRoot(), env }),
    runBin('janus-cli', ['package', 'export-dynamic-plugin', '--in-place'], { cwd: stage, env }),
  ]);
  writeDynamicPackage(stage, fromRoot('dist-dynamic'));
}

function stageSources(stage: string): void {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  cpSync(fromRoot('src'), join(stage, 'src'), { recursive: true, filter: file => !/\.test\.tsx?$/.test(file) });
  cpSync(fromRoot('tsconfig.json'), join(stage, 'tsconfig.json'));
  if (existsSync(fromRoot('LICENSE'))) cpSync(fromRoot('LICENSE'), join(stage, 'LICENSE'));
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  delete manifest.devDependencies;
  delete manifest.scripts;
  writeFileSync(join(stage, 'package.json'), JSON.stringify({ ...manifest, scalprum: SCALPRUM }, null, 2));
}

if (isMain(module)) {
  exportDynamic().then(
    () => process.stdout.write('dist-dynamic is built\n'),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}
