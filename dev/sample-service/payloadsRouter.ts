import { Router } from 'express';
import { PAYLOADS, readBody, type Payload } from './payloads';

/** Documented responses of public APIs, one path each; the list says what is special about them and where the documentation is. */
export function payloadsRouter(): Router {
  const router = Router();
  router.get('/', (_req, res) => {
    res.json(PAYLOADS.map(({ name, special, docs }) => ({ name, special, documentation: docs, path: `/payloads/${name}` })));
  });
  for (const payload of PAYLOADS) {
    router.get(`/${payload.name}`, (_req, res) => {
      // Express would add a charset of its own.
      res.writeHead(payload.status ?? 200, headersOf(payload));
      res.end(readBody(payload));
    });
  }
  return router;
}

function headersOf({ contentType, headers }: Payload): Record<string, string> {
  return { ...headers, ...(contentType !== undefined && { 'Content-Type': contentType }) };
}
