import express, { Router, type Request, type Response } from 'express';
import { findServices } from './findServices';
import { incidentsRouter } from './incidentsRouter';
import { inventory, type ServiceRow } from './inventory';
import { invoices } from './invoices';
import { listPage } from './listPage';
import { sendEvents } from './logsRouter';
import { requests } from './metricsRouter';
import { deployments, serviceDetail } from './serviceDetail';
import { summary } from './summary';
import { REGIONS } from './vocabulary';

/** The well-behaved part of the sample service. */
export function inventoryRouter(now: Date): Router {
  const router = Router();
  const rows = inventory(now);
  const bills = invoices(now);
  const withService = (answer: (row: ServiceRow, req: Request, res: Response) => void) => (req: Request, res: Response) => {
    const row = rows.find(({ metadata }) => metadata.id === req.params.id);
    if (row) answer(row, req, res);
    else res.status(404).json({ error: 'not_found', message: `There is no service '${req.params.id}'` });
  };

  router.get('/services', (req, res) => {
    const { items, total } = listPage(req, res, findServices(req.query, rows));
    res.json({ items, total });
  });

  router.get('/services/:id', withService((row, _req, res) => void res.json(serviceDetail(row))));
  router.get('/services/:id/deployments', withService((row, _req, res) => void res.json({ deployments: deployments(row) })));
  router.get('/services/:id/now', withService((_row, _req, res) => void res.json(summary(new Date()))));
  router.get('/services/:id/requests', withService((_row, _req, res) => void res.json({ points: requests(now) })));
  router.get('/services/:id/log', withService((_row, req, res) => sendEvents()(req, res)));
  router.post('/services/:id/restart', express.json(), withService((row, _req, res) => {
    row.status = { phase: 'Running', replicas: { ...row.status.replicas, ready: row.status.replicas.desired }, restarts: row.status.restarts + 1, message: null };
    row.updatedAt = new Date().toISOString();
    res.status(202).json(row);
  }));
  router.use('/incidents', incidentsRouter(now));

  router.get('/owners', (_req, res) => {
    res.json({ items: [...new Set(rows.map(row => row.owner))].sort() });
  });
  router.get('/regions', (_req, res) => {
    res.json({ items: REGIONS });
  });
  router.get('/invoices', (req, res) => {
    res.json(listPage(req, res, bills).items);
  });
  router.get('/empty', (_req, res) => {
    res.json({ items: [] });
  });
  return router;
}
