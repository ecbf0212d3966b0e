import { Router } from 'express';
import { findServices } from './findServices';
import { inventory } from './inventory';
import { invoices } from './invoices';
import { listPage } from './listPage';
import { deployments, serviceDetail } from './serviceDetail';
import { REGIONS } from './vocabulary';

/** The well-behaved part of the sample service. */
export function inventoryRouter(now: Date): Router {
  const router = Router();
  const rows = inventory(now);
  const bills = invoices(now);
  const find = (id: string) => rows.find(row => row.metadata.id === id);

  router.get('/services', (req, res) => {
    const { items, total } = listPage(req, res, findServices(req.query, rows));
    res.json({ items, total });
  });

  router.get('/services/:id', (req, res) => {
    const row = find(req.params.id);
    if (row) res.json(serviceDetail(row));
    else res.status(404).json({ error: 'not_found', message: `There is no service '${req.params.id}'` });
  });

  router.get('/services/:id/deployments', (req, res) => {
    const row = find(req.params.id);
    if (row) res.json({ deployments: deployments(row) });
    else res.status(404).json({ error: 'not_found', message: `There is no service '${req.params.id}'` });
  });

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
