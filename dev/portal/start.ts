import { existsSync } from 'node:fs';
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
  const sample = await startSampleService({ port: samplePort, corsPort });
  try {
    const portal = await startPortal({
      configs,
      port,
      env: { SAMPLE_URL: `http://localhost:${samplePort}`, SAMPLE_STATUS_URL: `http://localhost:${corsPort}` },
      onLog: printErrors,
      onStep: (name, seconds) => print(`${name}: ${seconds === undefined ? 'unchanged' : `${seconds.toFixed(1)} s`}`),
    });
    print(`Proxy Pages portal ready on ${portal.url}`);
    const code = await Promise.race([portal.ended, stopSignal()]);
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
  const configs = values.config ?? [fromRoot('app-config.example.yaml')];
  const missing = configs.find(file => !existsSync(file));
  if (missing) throw new Error(`There is no config file ${missing}`);
  return configs;
}

/** Before the portal is ready, a signal simply ends this process, and the backend with it. */
function stopSignal(): Promise<null> {
  return new Promise(resolve => {
    process.once('SIGINT', () => resolve(null));
    process.once('SIGTERM', () => resolve(null));
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
