import { Router } from 'express';
import { rotations } from './rotations';

/** The routes of the plugin; which of them need a session is decided where they are registered. */
export function createRouter(): Router {
  const router = Router();
  const startedAt = new Date();

  router.get('/ping', (_req, res) => {
    res.json({ message: 'pong', plugin: 'hello-backend', startedAt });
  });

  router.get('/things', (req, res) => {
    const team = typeof req.query.q === 'string' ? req.query.q.toLowerCase() : '';
    const items = rotations(startedAt).filter(it => it.team.toLowerCase().includes(team));
    res.json({ items, total: items.length });
  });

  router.get('/things/:id', (req, res) => {
    const found = rotations(startedAt).find(it => it.id === req.params.id);
    if (!found) {
      res.status(404).json({ error: { name: 'NotFoundError', message: `No rotation '${req.params.id}'` } });
      return;
    }
    res.json(found);
  });

  return router;
}
