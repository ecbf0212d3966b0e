import { spawn } from 'node:child_process';
import { findFreePort } from './lib/findFreePort';
import { fromRoot } from './lib/paths';
import { startPortal } from './portal/startPortal';
import { startSampleService } from './sample-service/startSampleService';

/** `npm run dev`: the pages from source with hot reload, in front of a real backend and the sample service. */
async function main(): Promise<void> {
  const [port, samplePort, corsPort] = [await findFreePort(7017), await findFreePort(7010), await findFreePort(7011)];
  const env = {
    SAMPLE_URL: `http://localhost:${samplePort}`,
    SAMPLE_STATUS_URL: `http://localhost:${corsPort}`,
    DEV_BACKEND_URL: `http://localhost:${port}`,
  };
  const configs = [fromRoot('app-config.example.yaml'), fromRoot('dev/dev.app-config.yaml')];
  const sample = await startSampleService({ port: samplePort, corsPort });
  const portal = await startPortal({ configs, port, env });
  const pages = spawn(
    process.execPath,
    [fromRoot('node_modules/.bin/backstage-cli'), 'package', 'start', ...configs.flatMap(file => ['--config', file])],
    { cwd: fromRoot(), stdio: 'inherit', env: { ...process.env, ...env } },
  );
  const stop = () => pages.kill('SIGTERM');
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await new Promise(resolve => pages.once('close', resolve));
  await portal.stop();
  await sample.close();
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
