import express from 'express';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsRouter } from '../../sample-service/faultsRouter';

/** What a service answers that is well again. */
export const WELL = 'well-again';

/** A service with one path for every fault, each of which can be mended. */
export type Faulty = {
  url: string;
  /** The same behind a certificate that nobody vouches for. */
  tlsUrl: string;
  /** From now on the path answers with rows. */
  mend: (path: string) => void;
  close: () => Promise<void>;
};

export async function startFaulty(): Promise<Faulty> {
  const mended = new Set<string>();
  const app = express();
  app.use((req, res, next) => (mended.has(req.path.replace(/\/$/, '')) ? res.json({ items: [{ name: WELL }, { name: 'second' }] }) : next()));
  app.get('/list', (_req, res) => void res.setHeader('Link', '</list?page=2>; rel="next"').json(Array.from({ length: 12 }, (_, id) => ({ id, name: `row ${id}` }))));
  app.all('/bearer', (req, res) => void (/^Bearer ./.test(req.headers.authorization ?? '') ? res.json([{ name: WELL }]) : res.status(401).json({ got: req.headers.authorization ?? 'nothing' })));
  app.get('/xml-as-json', (_req, res) => void res.type('application/json').send('<?xml version="1.0"?><list><item>a</item></list>'));
  app.get('/other-rows', (_req, res) => void res.json({ data: { things: [{ name: 'a' }, { name: 'b' }] }, total: 2 }));
  app.post('/graphql', (_req, res) => void res.json({ errors: [{ message: 'Cannot query field "nam".' }] }));
  app.get('/moved-here', (_req, res) => void res.json([{ name: WELL }, { name: 'second' }]));
  app.get('/moved', (_req, res) => res.redirect(302, '/moved-here'));
  app.use(faultsRouter());
  const [plain, tls] = [createServer(app), createTlsServer(certificate(), app as RequestListener)];
  const [port, tlsPort] = [await listen(plain), await listen(tls)];
  return {
    url: `http://localhost:${port}`,
    tlsUrl: `https://localhost:${tlsPort}`,
    mend: path => mended.add(path),
    close: async () => {
      await Promise.all([plain, tls].map(close));
    },
  };
}

/** Listens on a port of its own unless told which. */
export function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve((server.address() as { port: number }).port));
  });
}

export function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Made anew each time, so that there is no key to keep. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
