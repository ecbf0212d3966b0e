import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../lib/paths';

const HTML = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head>
  <body><div id="root"></div><script type="module" src="/main.js"></script></body>
</html>
`;

/** Bundles the page for production; each contender comes as files of its own, so that none weighs on another. */
export async function buildBenchPage(folder: string): Promise<void> {
  await build({
    entryPoints: [fromRoot('dev/bench/page/main.tsx')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'index.html'), HTML);
}
