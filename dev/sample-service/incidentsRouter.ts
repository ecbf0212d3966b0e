import express, { Router } from 'express';

type Incident = { id: string; title: string; severity: string; service: string; note: string | null; openedAt: string; openedBy: string };

const MINUTE = 60_000;

/** Incidents that are open, and those that are reported. */
export function incidentsRouter(now: Date): Router {
  const router = Router();
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE).toISOString();
  const incidents: Incident[] = [
    { id: 'inc-2', title: 'Orders are confirmed late', severity: 'major', service: 'checkout-worker', note: 'The queue grows since the deployment at noon.', openedAt: ago(47), openedBy: 'Robin' },
    { id: 'inc-1', title: 'Some images of products are missing', severity: 'minor', service: 'search-indexer', note: null, openedAt: ago(310), openedBy: 'Kim' },
  ];
  router.get('/', (_req, res) => void res.json({ items: incidents }));
  router.post('/', express.json(), (req, res) => {
    const { title, severity = 'minor', service = '', note = null, openedBy = '' } = req.body as Partial<Incident>;
    if (!title) return void res.status(422).json({ error: 'invalid', message: 'title is needed' });
    const incident = { id: `inc-${incidents.length + 1}`, title, severity, service, note, openedAt: new Date().toISOString(), openedBy };
    incidents.unshift(incident);
    res.status(201).json(incident);
  });
  return router;
}
