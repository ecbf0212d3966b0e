import express, { type Express } from 'express';
import { createServer, type Server } from 'node:http';
import { faultSwitch } from './faultSwitch';
import { faultsRouter } from './faultsRouter';
import { formatsRouter } from './formatsRouter';
import { inventoryRouter } from './inventoryRouter';
import { joinedRouter } from './joinedRouter';
import { logsRouter } from './logsRouter';
import { metricsRouter } from './metricsRouter';
import { operationsRouter } from './operationsRouter';
import { pagingRouter } from './pagingRouter';
import { payloadsRouter } from './payloadsRouter';
import { statusRouter } from './statusRouter';
import { vendorsRouter } from './vendorsRouter';
import { wireRouter } from './wireRouter';

export type SampleService = { close: () => Promise<void> };

type Options = {
  /** Where the inventory listens; only the portal's proxy reaches it. */
  port: number;
  /** Where the status page listens, which browsers call directly. */
  corsPort: number;
  /** What all times in the data are relative to. */
  now?: Date;
};

/** Starts both listeners; `close` ends them at once, hanging connections included, so that a test can restart them. */
export async function startSampleService({ port, corsPort, now = new Date() }: Options): Promise<SampleService> {
  const inventoryApp = plainExpress();
  inventoryApp.use(faultSwitch());
  inventoryApp.use('/v1', inventoryRouter(now));
  inventoryApp.use('/faults', faultsRouter());
  inventoryApp.use('/formats', formatsRouter(now));
  inventoryApp.use('/events', pagingRouter(now));
  inventoryApp.use('/joined', joinedRouter(now));
  inventoryApp.use('/logs', logsRouter());
  inventoryApp.use('/metrics', metricsRouter(now));
  inventoryApp.use('/operations', operationsRouter(now));
  inventoryApp.use('/payloads', payloadsRouter());
  inventoryApp.use('/vendors', vendorsRouter(now));
  inventoryApp.use('/wire', wireRouter(now));
  inventoryApp.get('/healthz', (_req, res) => {
    res.json({ status: 'UP', components: { db: { status: 'UP', latencyMs: 3 }, queue: { status: 'UP', depth: 12 } } });
  });
  const statusApp = plainExpress();
  statusApp.use(statusRouter(now));
  const servers = await Promise.all([listen(inventoryApp, port), listen(statusApp, corsPort)]);
  return {
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function plainExpress(): Express {
  const app = express();
  app.disable('x-powered-by');
  return app;
}

function listen(app: Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(app);
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
