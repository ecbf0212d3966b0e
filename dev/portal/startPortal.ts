import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { isPortFree } from '../lib/findFreePort';
import { fromRoot } from '../lib/paths';
import { APP_MODULES, buildHostApp } from './buildHostApp';
import { buildPlugin } from './buildPlugin';
import { prepareBackend, type BackendInstall, type Generation } from './generations';
import { installPlugins, PLUGIN_ROOT } from './installPlugins';
import { waitUntilReady } from './waitUntilReady';

export type PortalOptions = {
  /** Config files besides the portal's own; later ones override earlier ones. */
  configs: string[];
  port: number;
  generation?: Generation;
  /** Another folder of plugins than the built ones. */
  pluginRoot?: string;
  /** Variables that the config files refer to. */
  env?: Record<string, string>;
  /** Called with every line that the backend logs. */
  onLog?: (line: string) => void;
};

export type Portal = {
  url: string;
  /** Everything that the backend has logged so far. */
  logs: () => string;
  stop: () => Promise<void>;
  /** Settles when the backend ends by itself. */
  ended: Promise<number | null>;
};

/** Builds what has changed and starts a portal; resolves when its page and its plugins answer. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  if (!(await isPortFree(options.port))) {
    throw new Error(`Port ${options.port} is in use: stop what listens there, or choose another with PORT=…`);
  }
  if (!options.pluginRoot) {
    await buildPlugin();
    await installPlugins();
  }
  await buildHostApp();
  const install = await prepareBackend(options.generation ?? 'current');
  return runBackend(options, install);
}

async function runBackend(options: PortalOptions, install: BackendInstall): Promise<Portal> {
  const url = `http://localhost:${options.port}`;
  const child = spawnBackend(options, install, url);
  const lines: string[] = [];
  const collect = (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n').filter(Boolean)) {
      lines.push(line);
      options.onLog?.(line);
    }
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const ended = new Promise<number | null>(settle => child.once('close', settle));
  const logs = () => lines.join('\n');
  const stop = () => stopChild(child, ended);
  try {
    await Promise.race([waitUntilReady(url), ended.then(() => Promise.reject(new Error('The backend ended')))]);
  } catch (error) {
    await stop();
    throw new Error(`The portal did not start. ${(error as Error).message}\n${logs()}`);
  }
  return { url, logs, stop, ended };
}

function spawnBackend(options: PortalOptions, install: BackendInstall, url: string): ChildProcess {
  const cwd = fromRoot('dev/portal/backend');
  const configs = [fromRoot('dev/portal/app-config.yaml'), ...options.configs.map(file => resolve(file))];
  const env = {
    ...process.env,
    ...options.env,
    NODE_ENV: 'production',
    // The feature service insists on the first although nothing lies there; modules come from the second and third.
    NODE_PATH: [resolve(cwd, 'node_modules'), install.nodeModules, APP_MODULES].join(delimiter),
    APP_CONFIG_app_baseUrl: url,
    APP_CONFIG_backend_baseUrl: url,
    APP_CONFIG_backend_listen: JSON.stringify({ port: options.port }),
    APP_CONFIG_backend_database: JSON.stringify({ client: 'better-sqlite3', connection: ':memory:' }),
    APP_CONFIG_dynamicPlugins_rootDirectory: resolve(options.pluginRoot ?? PLUGIN_ROOT),
  };
  const args = [install.entry, ...configs.flatMap(file => ['--config', file])];
  return spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
}

async function stopChild(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 4000);
  await ended;
  clearTimeout(impatience);
}
