import { json, Router, type Request, type Response } from 'express';
import { answerGraphql } from './answerGraphql';
import { inventory } from './inventory';
import { asCsv, asJson, asXml, readings } from './readings';

/** As many readings as make some ten megabytes of JSON. */
const LARGE = 66_000;

/** The same rows in every format of the wire, small and large; what a service sends that has none; and GraphQL. */
export function wireRouter(now: Date): Router {
  const router = Router();
  const rows = readings(200);
  const lines = rows.map(asJson).join('\n');
  const services = inventory(now);

  const files: Record<string, { type: string; body: string | Buffer }> = {
    'readings.json': { type: 'application/json', body: `[${rows.map(asJson).join(',')}]` },
    'readings.ndjson': { type: 'application/x-ndjson', body: `${lines}\n` },
    'lines-as-json': { type: 'application/json', body: lines },
    'readings.csv': { type: 'text/csv; charset=utf-8', body: `\ufeff${asCsv(rows)}` },
    'latin1.csv': { type: 'text/csv; charset=windows-1252', body: Buffer.from(asCsv(rows, ';').replaceAll('kwh', 'kwh in \u0080'), 'latin1') },
    'utf16.csv': { type: 'text/csv', body: Buffer.from(`\ufeff${asCsv(rows)}`, 'utf16le') },
    'readings.tsv': { type: 'text/tab-separated-values', body: asCsv(rows, '\t') },
    'bucket.xml': { type: 'application/xml', body: asXml(rows) },
    'broken.ndjson': { type: 'application/x-ndjson', body: `${lines}\nCode: 241. DB::Exception: Memory limit exceeded` },
    empty: { type: 'application/json', body: '' },
  };
  for (const [name, { type, body }] of Object.entries(files)) router.get(`/${name}`, (_req, res) => void res.set('content-type', type).end(body));
  router.all('/no-content', (_req, res) => void res.status(204).end());

  router.get('/large.:format', (req, res) => {
    const { type, body } = large(req.params.format);
    res.set({ 'content-type': type, 'content-length': String(body.length) });
    sendSlowly(req, res, body);
  });

  router.post('/graphql', json(), (req, res) => {
    const { status, body } = answerGraphql(req.body, services);
    res.status(status).json(body);
  });
  return router;
}

const made = new Map<string, { type: string; body: Buffer }>();

/** Written when first asked for, as most visitors never do. */
function large(format: string): { type: string; body: Buffer } {
  const known = made.get(format);
  if (known) return known;
  const rows = readings(LARGE);
  const written = () => {
    switch (format) {
      case 'ndjson':
        return { type: 'application/x-ndjson', text: rows.map(asJson).join('\n') };
      case 'csv':
        return { type: 'text/csv', text: asCsv(rows) };
      case 'xml':
        return { type: 'application/xml', text: asXml(rows) };
      default:
        return { type: 'application/json', text: `{"total":${LARGE},"items":[${rows.map(asJson).join(',')}]}` };
    }
  };
  const { type, text } = written();
  const file = { type, body: Buffer.from(text) };
  made.set(format, file);
  return file;
}

const PIECES = 40;

/** In as many milliseconds as `?ms=` asks for, as a service far away. */
function sendSlowly(req: Request, res: Response, body: Buffer): void {
  const every = Math.min(Number(req.query.ms) || 0, 60_000) / PIECES;
  const size = Math.ceil(body.length / PIECES);
  const send = (from: number) => {
    if (res.destroyed) return;
    if (from >= body.length) res.end();
    else {
      res.write(body.subarray(from, from + size));
      setTimeout(send, every, from + size);
    }
  };
  if (every === 0) res.end(body);
  else send(0);
}
