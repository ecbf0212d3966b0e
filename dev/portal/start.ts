import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findFreePort, isPortFree } from '../lib/findFreePort';
import { fromRoot } from '../lib/paths';
import { startSampleService } from '../sample-service/startSampleService';
import { buildHostApp } from './buildHostApp';
import { buildPlugin } from './buildPlugin';
import { prepareBackend } from './generations';
import { installPlugins } from './installPlugins';
import { readableLog } from './readableLog';
import { startPortal } from './startPortal';

/** `npm start`: builds what has changed, starts the portal with the sample service, and stops both on Ctrl-C. */
async function main(): Promise<void> {
  const port = readPort();
  const configs = readConfigs();
  if (!(await isPortFree(port))) throw new Error(`Port ${port} is in use: choose another with PORT=… npm start`);
  await step('plugin', buildPlugin);
  await step('plugin root', installPlugins);
  await step('host app', buildHostApp);
  await step('backend', () => prepareBackend('current'));
  const samplePort = await findFreePort(7010);
  const corsPort = await findFreePort(7011);
  const sample = await startSampleService({ port: samplePort, corsPort });
  const stopping = new AbortController();
  onStopSignal(() => stopping.abort());
  try {
    const portal = await step('start', () =>
      startPortal({
        configs,
        port,
        env: {
          SAMPLE_URL: `http://localhost:${samplePort}`,
          SAMPLE_STATUS_URL: `http://localhost:${corsPort}`,
        },
        onLog: printProblems,
      }),
    );
    print(`Proxy Pages portal ready on ${portal.url}`);
    const code = await Promise.race([portal.ended, aborted(stopping.signal)]);
    await portal.stop();
    if (code) throw new Error(`The backend ended with ${code}\n${portal.logs().slice(-4000)}`);
  } finally {
    await sample.close();
  }
}

function readPort(): number {
  const port = Number(process.env.PORT ?? 7007);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`PORT is no port: ${process.env.PORT}`);
  return port;
}

function readConfigs(): string[] {
  const { values } = parseArgs({ options: { config: { type: 'string', multiple: true } } });
  const configs = values.config ?? [fromRoot('app-config.example.yaml')];
  const missing = configs.find(file => !existsSync(file));
  if (missing) throw new Error(`There is no config file ${missing}`);
  return configs;
}

async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  const before = performance.now();
  const result = await run();
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  print(`${name}: ${result === false ? 'unchanged' : `${seconds} s`}`);
  return result;
}

function printProblems(line: string): void {
  const { level, text } = readableLog(line);
  if (level === 'error') process.stderr.write(`${text}\n`);
}

const print = (line: string) => process.stdout.write(`${line}\n`);

function onStopSignal(stop: () => void): void {
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const aborted = (signal: AbortSignal) =>
  new Promise<null>(resolve => signal.addEventListener('abort', () => resolve(null), { once: true }));

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
