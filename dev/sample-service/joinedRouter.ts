import { Router, json } from 'express';

const APPS = 200;
const TEAMS = ['payments', 'search', 'identity'];
/** As slow as a service that asks another, in milliseconds. */
const DELAY_MS = 120;

/** Lists that tell little, and details that tell the rest one by one; it counts who asks. */
export function joinedRouter(now: Date): Router {
  const router = Router();
  let asked: string[] = [];
  router.use(json());
  router.get('/apps', (_req, res) => {
    res.json({ items: Array.from({ length: APPS }, (_, index) => ({ id: index + 1, name: `app-${String(index + 1).padStart(3, '0')}`, team: TEAMS[index % TEAMS.length], lastBuild: 1000 + index })) });
  });
  // Every seventh app was never built.
  router.get('/builds/:id', ({ params }, res) => {
    const id = Number(params.id);
    asked.push(params.id);
    setTimeout(() => {
      if (id % 7 === 3) res.status(404).json({ message: 'No such build' });
      else res.json({ number: id, status: id % 5 === 0 ? 'failed' : 'passed', seconds: 30 + (id % 11) * 13, finishedAt: new Date(now.getTime() - (id % 90) * 3_600_000).toISOString(), author: { name: `${TEAMS[id % TEAMS.length]}-bot` } });
    }, DELAY_MS);
  });
  router.get('/teams/:id', ({ params }, res) => {
    if (TEAMS.includes(params.id)) res.json({ id: params.id, name: `Team ${params.id}`, lead: `lead-of-${params.id}`, isOnCall: params.id === 'payments' });
    else res.status(404).json({ message: 'No such team' });
  });
  router.get('/people/:id', ({ params, query }, res) => {
    asked.push(params.id);
    res.json({ id: params.id, name: params.id.replaceAll('-', ' '), askedBy: query.by ?? null });
  });
  router.get('/asked', (_req, res) => void res.json(asked));
  router.delete('/asked', (_req, res) => {
    asked = [];
    res.status(204).end();
  });
  return router;
}
