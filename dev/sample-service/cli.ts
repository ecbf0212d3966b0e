import { startSampleService } from './startSampleService';

const port = Number(process.env.SAMPLE_PORT ?? 7010);
const corsPort = Number(process.env.SAMPLE_CORS_PORT ?? 7011);

startSampleService({ port, corsPort }).then(
  service => {
    process.stdout.write(`Sample service on http://localhost:${port}, status page on http://localhost:${corsPort}\n`);
    const stop = () => void service.close().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  },
  (error: Error) => {
    process.stderr.write(`The sample service cannot start: ${error.message}\n`);
    process.exitCode = 1;
  },
);
