import { Router, type Request, type Response } from 'express';
import { gzipSync } from 'node:zlib';

const LOGIN_PAGE = '<!doctype html><html><head><title>Sign in</title></head><body><form>Password: <input></form></body></html>';

/** Every way in which a service can fail behind the portal's proxy, one path each. */
const FAULTS: Record<string, (req: Request, res: Response) => void> = {
  unavailable: (_req, res) => {
    res.status(503).setHeader('Retry-After', '30').json({ error: 'unavailable', message: 'The database is in maintenance' });
  },
  unauthorized: (_req, res) => {
    res.status(401).setHeader('WWW-Authenticate', 'Bearer').json({ error: 'invalid_token', message: 'The token is not valid' });
  },
  forbidden: (_req, res) => {
    res.status(403).json({ error: 'forbidden', message: 'This token may not read services' });
  },
  'not-found': (_req, res) => {
    res.status(404).json({ error: 'not_found', message: 'There is nothing here' });
  },
  'too-many-requests': (_req, res) => {
    res.status(429).setHeader('Retry-After', '12').json({ error: 'rate_limited', message: 'At most 60 requests a minute' });
  },
  'server-error': (_req, res) => {
    res.status(500).type('text/plain').send('java.lang.NullPointerException\n\tat com.example.Inventory.list(Inventory.java:42)');
  },
  'login-page': (_req, res) => {
    res.status(200).type('text/html').send(LOGIN_PAGE);
  },
  redirect: (_req, res) => {
    res.redirect(302, 'https://sso.example.com/login');
  },
  gzip: (_req, res) => {
    // Compressed whatever the caller accepts; the proxy drops the header that would say so.
    const body = gzipSync(JSON.stringify({ items: [{ name: 'checkout-api' }] }));
    res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
    res.end(body);
  },
  hang: () => {
    // No answer at all; the connection is closed when the service stops.
  },
  slow: (req, res) => {
    const millis = Math.min(Number(req.query.ms) || 2000, 60000);
    setTimeout(() => res.json({ items: [{ name: 'checkout-api', waited: millis }] }), millis);
  },
  reset: req => {
    req.socket.destroy();
  },
  'reset-chunked': (_req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/json' });
    res.write('{"items":[{"name":"checkout-api"},');
    setTimeout(() => res.socket?.destroy(), 50);
  },
  'reset-sized': (_req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '4096' });
    res.write('{"items":[{"name":"checkout-api"},');
    setTimeout(() => res.socket?.destroy(), 50);
  },
  stall: (_req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/json' });
    res.write('{"items":[');
  },
  'invalid-json': (_req, res) => {
    res.type('application/json').send('{"items": [{"name": "checkout-api",}]');
  },
  'empty-body': (_req, res) => {
    res.status(200).type('application/json').end();
  },
  'no-content': (_req, res) => {
    res.status(204).end();
  },
  'null-items': (_req, res) => {
    res.json({ items: null, total: 0 });
  },
  'health-down': (_req, res) => {
    res.status(503).json({ status: 'DOWN', components: { db: { status: 'DOWN' }, queue: { status: 'UP' } } });
  },
};

export const FAULT_NAMES = Object.keys(FAULTS);

export const isFault = (name: string) => FAULT_NAMES.includes(name);

/** Answers as a service with this fault does; or not at all. */
export function answerFault(name: string, req: Request, res: Response): void {
  FAULTS[name]?.(req, res);
}

export function faultsRouter(): Router {
  const router = Router();
  for (const [name, answer] of Object.entries(FAULTS)) router.all(`/${name}`, answer);
  router.get('/', (_req, res) => {
    res.json({ items: FAULT_NAMES.map(name => ({ name, path: `/faults/${name}` })) });
  });
  return router;
}
