import { rspack } from '@rspack/core';
import type { Configuration } from '@rspack/core';
import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { readFileSync } from 'node:fs';
import { isMain } from '../lib/isMain';
import { fromRoot } from '../lib/paths';

/** Of the remote and the global it attaches to: stable, because portals cache by it. */
const NAME = 'backstage_plugin_proxy_pages';

/** Every portal brings these, and two of them in a page break it: no copy of our own. */
const FROM_PORTAL = ['react', 'react-dom', 'react-router-dom'];
/** Taken from the portal where it shares them, else ours. */
const SHARED = ['@material-ui/core/styles', '@material-ui/styles', '@mui/material/styles', '@emotion/react'];

/**
 * Builds the Module Federation remote with the compiler and the plugin that @backstage/cli uses. Its own command shares
 * `@mui/material/styles/` with a slash, which no import of ours matches, and adds polyfills that double the boot weight.
 */
export async function bundleFederation(context: string, output: string): Promise<void> {
  const stats = await compile(configuration(context, output));
  if (stats) throw new Error(stats);
}

function configuration(context: string, path: string): Configuration {
  return {
    mode: 'production',
    context,
    entry: {},
    devtool: false,
    target: ['web', 'es2022'],
    output: {
      path,
      publicPath: 'auto',
      uniqueName: NAME,
      filename: 'static/[name].[contenthash:8].js',
      chunkFilename: 'static/[name].[contenthash:8].chunk.js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.jsx', '.json'], mainFields: ['browser', 'module', 'main'] },
    module: {
      rules: [
        { test: /\.[cm]?js$/, resolve: { fullySpecified: false } },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'builtin:swc-loader',
          options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
        },
        { test: /\.(svg|png|gif|jpe?g)$/, type: 'asset/resource' },
      ],
    },
    plugins: [
      new ModuleFederationPlugin({ name: NAME, filename: 'remoteEntry.js', exposes: { '.': './src/index.ts' }, shared: shared(), dts: false, runtime: false }),
    ],
    // The licences of what is bundled go with it, in a file beside each chunk.
    optimization: { minimizer: [new rspack.SwcJsMinimizerRspackPlugin({ extractComments: true })] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

type Shared = Record<string, { singleton: true; requiredVersion: string; version?: string; import?: false }>;

function shared(): Shared {
  const list: Shared = {};
  for (const name of FROM_PORTAL) list[name] = { singleton: true, requiredVersion: '*', import: false };
  for (const name of SHARED) list[name] = { singleton: true, requiredVersion: '*', version: versionOf(name) };
  return list;
}

function versionOf(name: string): string {
  const packageName = name.split('/').slice(0, 2).join('/');
  const { version } = JSON.parse(readFileSync(fromRoot('node_modules', packageName, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Resolves to what went wrong, warnings included; nothing is a good answer. */
function compile(config: Configuration): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const compiler = rspack(config);
    compiler.run((error, stats) => {
      const problems = stats && (stats.hasErrors() || stats.hasWarnings()) ? stats.toString({ all: false, errors: true, warnings: true }) : undefined;
      compiler.close(() => (error ? reject(error) : resolve(problems)));
    });
  });
}

if (isMain(module)) {
  const [context = fromRoot(), output = fromRoot('dist')] = process.argv.slice(2);
  bundleFederation(context, output).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
