import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isMain } from '../lib/isMain';
import { fromRoot } from '../lib/paths';
import { buildPlugin } from '../portal/buildPlugin';
import { checkBundle } from './checkBundle';
import { measureRequests } from './measureRequests';

const KB = 1024;
const BUDGETS = { boot: 28 * KB, firstPage: 250 * KB };

type Manifest = { exposes: { path: string; assets: { js: { sync: string[] } } }[] };

/**
 * The weight of the bundle, gzipped: what every visit of the portal costs, and what the first table costs on top.
 * Which files those are is seen in a real portal; of the boot, what the manifest lists counts as well.
 */
export async function size(): Promise<boolean> {
  await buildPlugin();
  const dist = fromRoot('dist-dynamic/dist');
  const { boot, firstPage } = await measureRequests();
  const isBootLight = report('boot', dist, [...new Set([...bootFiles(dist), ...boot])], BUDGETS.boot);
  const isPageLight = report('first table page', dist, firstPage, BUDGETS.firstPage);
  const problems = checkBundle(dist);
  for (const problem of problems) print(`not allowed: ${problem}`);
  return isBootLight && isPageLight && problems.length === 0;
}

function bootFiles(dist: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, 'mf-manifest.json'), 'utf8'));
  const root = manifest.exposes.find(it => it.path === '.');
  return ['mf-manifest.json', 'remoteEntry.js', ...(root?.assets.js.sync ?? [])];
}

function report(name: string, dist: string, files: string[], budget: number): boolean {
  const sizes = files
    .filter(file => existsSync(join(dist, file)))
    .map(file => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const total = sizes.reduce((sum, it) => sum + it.bytes, 0);
  const isLight = total <= budget;
  print(`${name}: ${kb(total)} of ${kb(budget)} (${total} bytes)${isLight ? '' : ', OVER BUDGET'}`);
  for (const { file, bytes } of sizes) print(`  ${String(bytes).padStart(7)}  ${file}`);
  return isLight;
}

const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;

const print = (line: string) => process.stdout.write(`${line}\n`);

if (isMain(module)) {
  size().then(
    isGood => process.exit(isGood ? 0 : 1),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    },
  );
}
