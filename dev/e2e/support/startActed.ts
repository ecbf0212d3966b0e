import express from 'express';
import { createServer } from 'node:http';
import { close, listen } from './startFaulty';

/** What a service was told to do. */
export type Deed = { method: string; path: string; body: unknown };

/** A service that does what it is told, and notes it. */
export type Acted = {
  url: string;
  /** Everything but GET, in the order it came. */
  deeds: Deed[];
  close: () => Promise<void>;
};

const THINGS = ['Checkout', 'Search', 'Payments'].map(name => ({ id: name.toLowerCase(), name, state: 'Running' }));

/** How an action goes is in its path: done, refused, lost after it was done, or unable to be done for a member of GraphQL. */
export async function startActed(): Promise<Acted> {
  const deeds: Deed[] = [];
  const app = express();
  app.use(express.json());
  app.use((req, _res, next) => {
    if (req.method !== 'GET') deeds.push({ method: req.method, path: req.path, body: req.body as unknown });
    next();
  });
  app.get('/things', (_req, res) => void res.json(THINGS));
  app.get('/people', (_req, res) => void res.json({ people: [{ login: 'kim', name: 'Kim Larsen' }, { login: 'robin', name: 'Robin Okafor' }] }));
  app.post('/things/:id/refuse', (_req, res) => void res.status(409).json({ message: 'Somebody is looking at it' }));
  app.post('/things/:id/lose', (req) => void req.socket.destroy());
  app.post('/graphql', (_req, res) => void res.json({ data: { merge: null }, errors: [{ message: 'The branch is protected.', path: ['merge'] }] }));
  app.use((req, res) => void res.status(req.method === 'GET' ? 404 : 202).json({}));
  const server = createServer(app);
  const port = await listen(server);
  return { url: `http://localhost:${port}`, deeds, close: () => close(server) };
}
