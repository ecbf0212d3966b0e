import express, { Router, type Request, type Response } from 'express';

/** Something that runs and can be restarted, scaled and deleted. */
type Workload = { id: string; name: string; state: string; replicas: number; restarts: number; region: string; lastReason: string | null };
type Incident = { id: string; title: string; severity: string; service: string; note: string | null; openedAt: string };

const NAMES = ['checkout-api', 'checkout-worker', 'search-api', 'search-indexer', 'payments-ledger', 'payments-webhooks', 'identity-sessions', 'identity-scim', 'shipping-labels', 'notifications-email'];
const REGIONS = ['eu-central-1', 'eu-west-1', 'us-east-1'];
/** Why a restart is refused: the last of the workloads is being looked at. */
const LOCKED = 'notifications-email';

const workload = (name: string, index: number): Workload => ({
  id: name,
  name,
  state: index % 4 === 3 ? 'Stopped' : 'Running',
  replicas: 1 + (index % 3),
  restarts: index % 2,
  region: REGIONS[index % REGIONS.length] ?? 'eu-central-1',
  lastReason: null,
});

/** Things that change when they are told to, and every way in which the answer to that can get lost. */
export function operationsRouter(now: Date): Router {
  const router = Router();
  const workloads = new Map(NAMES.map((name, index) => [name, workload(name, index)]));
  const incidents: Incident[] = [];
  router.use(express.json());

  const withWorkload = (change: (found: Workload, req: Request, res: Response) => void) => (req: Request, res: Response) => {
    const found = workloads.get(req.params.id ?? '');
    if (found) change(found, req, res);
    else res.status(404).json({ error: 'not_found', message: `There is no workload '${req.params.id}'` });
  };
  const restart = (found: Workload, req: Request) => {
    found.restarts += 1;
    found.state = 'Running';
    const { reason } = (req.body ?? {}) as { reason?: unknown };
    found.lastReason = typeof reason === 'string' ? reason : null;
  };

  router.get('/workloads', (_req, res) => void res.json({ items: [...workloads.values()] }));
  router.get('/regions', (_req, res) => void res.json({ items: REGIONS.map(code => ({ code, name: `Region ${code}` })) }));
  router.get('/incidents', (_req, res) => void res.json({ items: incidents }));
  router.post('/workloads/:id/restart', withWorkload((found, req, res) => {
    if (found.name === LOCKED) return void res.status(409).json({ error: 'locked', message: 'Somebody is looking at it' });
    restart(found, req);
    res.status(202).json(found);
  }));
  router.patch('/workloads/:id', withWorkload((found, req, res) => {
    const { replicas } = req.body as { replicas?: unknown };
    if (typeof replicas !== 'number' || replicas < 0 || replicas > 20) return void res.status(422).json({ error: 'invalid', message: 'replicas has to be from 0 to 20' });
    found.replicas = replicas;
    found.state = replicas === 0 ? 'Stopped' : 'Running';
    res.json(found);
  }));
  router.delete('/workloads/:id', withWorkload((found, _req, res) => {
    workloads.delete(found.id);
    res.status(204).end();
  }));
  router.post('/incidents', (req, res) => {
    const { title, severity, service, note } = req.body as Partial<Incident>;
    if (!title) return void res.status(422).json({ error: 'invalid', message: 'title is needed' });
    const incident = { id: `inc-${incidents.length + 1}`, title, severity: severity ?? 'minor', service: service ?? '', note: note ?? null, openedAt: now.toISOString() };
    incidents.push(incident);
    res.status(201).json(incident);
  });

  // Each of these restarts the workload before the answer gets lost.
  router.post('/workloads/:id/lost/:how', withWorkload((found, req, res) => {
    restart(found, req);
    loseAnswer(req, res);
  }));
  return router;
}

function loseAnswer(req: Request, res: Response): void {
  switch (req.params.how) {
    case 'reset':
      req.socket.destroy();
      return;
    case 'body':
      res.writeHead(200, { 'Content-Type': 'application/json' });
      res.write('{"id":');
      setTimeout(() => res.socket?.destroy(), 50);
      return;
    case 'gateway':
      res.status(502).type('text/plain').send('Bad gateway');
      return;
    default:
      // No answer at all; the connection is closed when the service stops.
  }
}
