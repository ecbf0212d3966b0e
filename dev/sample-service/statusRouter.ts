import { Router } from 'express';

const MINUTE = 60 * 1000;

/** Title, service, impact, state, minutes since it started, minutes it lasted (0: still open). */
const INCIDENTS = [
  ['Elevated checkout errors', 'checkout-api', 'major', 'monitoring', 42, 0],
  ['Delayed e-mails', 'notifications-email', 'minor', 'investigating', 95, 0],
  ['Slow search in Sydney', 'search-api', 'minor', 'resolved', 1440, 65],
  ['Payment webhooks queued', 'payments-webhooks', 'major', 'resolved', 3100, 140],
  ['Sign-in outage', 'identity-sessions', 'critical', 'resolved', 8600, 23],
  ['Label printing unavailable', 'shipping-labels', 'major', 'resolved', 15300, 88],
] as const;

/** What a hosted status page answers to browsers directly, with CORS open to everybody. */
export function statusRouter(now: Date): Router {
  const router = Router();
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE).toISOString();
  const incidents = INCIDENTS.map(([title, service, impact, state, startedAgo, lasted], index) => ({
    id: `inc-${118 - index}`,
    title,
    service,
    impact,
    state,
    startedAt: ago(startedAgo),
    resolvedAt: lasted ? ago(startedAgo - lasted) : null,
  }));

  router.use((_req, res, next) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Access-Control-Allow-Headers', '*');
    res.setHeader('Access-Control-Expose-Headers', 'Link, X-Total-Count');
    next();
  });
  router.options('*', (_req, res) => {
    res.status(204).end();
  });
  router.get('/status/incidents', (_req, res) => {
    res.json({ incidents });
  });
  router.get('/status/incidents/:id', (req, res) => {
    const incident = incidents.find(it => it.id === req.params.id);
    if (incident) res.json(incident);
    else res.status(404).json({ message: `No incident '${req.params.id}'` });
  });
  router.get('/status/summary', (_req, res) => {
    res.json({ status: 'degraded', openIncidents: incidents.filter(it => !it.resolvedAt).length, updatedAt: ago(1) });
  });
  return router;
}
