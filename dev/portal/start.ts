import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findFreePort } from '../lib/findFreePort';
import { fromRoot } from '../lib/paths';
import { startSampleService } from '../sample-service/startSampleService';
import { readableLog } from './readableLog';
import { startPortal } from './startPortal';

/** `npm start`: builds what has changed, runs the portal beside the sample service, and stops both on Ctrl-C. */
async function main(): Promise<void> {
  const configs = readConfigs();
  const port = readPort();
  const samplePort = await findFreePort(7010);
  const corsPort = await findFreePort(7011);
  const stopped = stopSignal();
  const sample = await startSampleService({ port: samplePort, corsPort });
  try {
    const starting = startPortal({
      configs,
      port,
      env: { SAMPLE_URL: `http://localhost:${samplePort}`, SAMPLE_STATUS_URL: `http://localhost:${corsPort}` },
      onLog: printErrors,
      onStep: (name, seconds) => print(`${name}: ${seconds === undefined ? 'unchanged' : `${seconds.toFixed(1)} s`}`),
    });
    const portal = await Promise.race([starting, stopped]);
    // What was still being built, or starting, ends together with this process.
    if (!portal) return;
    print(`Proxy Pages portal ready on ${portal.url}`);
    print(`Switches for the faults of the sample service: http://localhost:${samplePort}/`);
    const code = await Promise.race([portal.ended, stopped]);
    await portal.stop();
    if (code) throw new Error(`The backend ended with ${code}`);
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
  // npm runs scripts in the package's folder and keeps the one that it was called in here.
  const calledIn = process.env.INIT_CWD ?? process.cwd();
  const configs = values.config?.map(file => resolve(calledIn, file)) ?? [fromRoot('app-config.example.yaml')];
  const missing = configs.find(file => !existsSync(file));
  if (missing) throw new Error(`There is no config file ${missing}`);
  return configs;
}

/** Settles on Ctrl-C, or when npm is ended. */
function stopSignal(): Promise<null> {
  return new Promise(settle => {
    process.once('SIGINT', () => settle(null));
    process.once('SIGTERM', () => settle(null));
  });
}

function printErrors(line: string): void {
  const { level, text } = readableLog(line);
  if (level === 'error') process.stderr.write(`${text}\n`);
}

const print = (line: string) => process.stdout.write(`${line}\n`);

main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
