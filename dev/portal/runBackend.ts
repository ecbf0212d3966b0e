import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { fromRoot } from '../lib/paths';
import { APP_MODULES } from './buildHostApp';
import type { BackendInstall } from './generations';
import { readableLog } from './readableLog';
import { waitUntilReady } from './waitUntilReady';

export type Portal = {
  url: string;
  /** Everything that the backend has logged so far. */
  logs: () => string;
  stop: () => Promise<void>;
  /** Settles when the backend has ended, with its exit code. */
  ended: Promise<number | null>;
};

type Options = {
  configs: string[];
  port: number;
  pluginRoot: string;
  install: BackendInstall;
  env?: Record<string, string>;
  onLog?: (line: string) => void;
};

/** Runs the backend in a process of its own, as a portal's container does, until it answers. */
export async function runBackend(options: Options): Promise<Portal> {
  const url = `http://localhost:${options.port}`;
  const child = spawnBackend(options, url);
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
  const stop = () => stopChild(child, ended);
  const giveUp = new AbortController();
  try {
    await Promise.race([waitUntilReady(url, giveUp.signal), failWhen(ended)]);
  } catch (error) {
    await stop();
    const log = lines.map(line => readableLog(line).text).join('\n');
    throw new Error(`The portal did not start: ${(error as Error).message}\n${log}`);
  } finally {
    giveUp.abort();
  }
  return { url, logs: () => lines.join('\n'), stop, ended };
}

function spawnBackend({ configs, port, pluginRoot, install, env }: Options, url: string): ChildProcess {
  const cwd = fromRoot('dev/portal/backend');
  const files = [fromRoot('dev/portal/app-config.yaml'), ...configs.map(file => resolve(file))];
  const args = [install.entry, ...files.flatMap(file => ['--config', file])];
  return spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...env,
      NODE_ENV: 'production',
      // The feature service insists on the first, though nothing lies there; modules come from the other two.
      NODE_PATH: [resolve(cwd, 'node_modules'), install.nodeModules, APP_MODULES].join(delimiter),
      // Config from the environment outranks all files: an operator's own address and database must not count here.
      APP_CONFIG_app_baseUrl: url,
      APP_CONFIG_backend_baseUrl: url,
      APP_CONFIG_backend_listen: JSON.stringify({ port }),
      APP_CONFIG_backend_database: JSON.stringify({ client: 'better-sqlite3', connection: ':memory:' }),
      APP_CONFIG_dynamicPlugins_rootDirectory: JSON.stringify(resolve(pluginRoot)),
    },
  });
}

async function failWhen(ended: Promise<number | null>): Promise<never> {
  throw new Error(`the backend ended with ${await ended}`);
}

async function stopChild(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 4000);
  await ended;
  clearTimeout(impatience);
}
