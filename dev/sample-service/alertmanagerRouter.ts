import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type Request } from 'express';
import { PAYLOADS, readBody } from './payloads';

type Alert = { labels: Record<string, string>; status: { state: string; silencedBy: string[]; inhibitedBy: string[] } };
type Matcher = { name: string; value: string; isRegex: boolean; isEqual?: boolean };
type Silence = { id: string; status: { state: string }; endsAt: string; matchers: Matcher[] };

/** When the documented answers are from. */
const ANSWERED = Date.parse('2026-11-20T08:45:00Z');

/** An Alertmanager with two alerts, which silences suppress until they expire. */
export function alertmanagerRouter(now: Date): Router {
  const file = (name: string) => readFileSync(join(__dirname, `vendors/bodies/${name}.json`), 'utf8');
  const read = <T>(text: string) => JSON.parse(asOf(now, text)) as T;
  const documented = PAYLOADS.find(({ name }) => name === 'alertmanager-alerts');
  const alerts = documented ? read<Alert[]>(readBody(documented).toString()) : [];
  let silences = read<Silence[]>(file('alertmanager-silences'));
  const status = read<object>(file('alertmanager-status'));

  const expire = (id: string) => {
    silences = silences.map(silence => (silence.id === id ? { ...silence, endsAt: new Date().toISOString(), status: { state: 'expired' } } : silence));
    for (const alert of alerts) setSilences(alert, alert.status.silencedBy.filter(by => by !== id));
  };

  const router = Router();
  router.get('/-/healthy', (_req, res) => void res.type('text/plain').send('OK'));
  router.get('/api/v2/alerts', (_req, res) => void res.json(alerts));
  router.get('/api/v2/status', (_req, res) => void res.json(status));
  router.get('/api/v2/silences', (_req, res) => void res.json(silences));
  router.post('/api/v2/silences', express.json(), (req: Request, res) => {
    const silence = { ...(req.body as Silence), id: `silence-${silences.length + 1}`, status: { state: 'active' } };
    silences = [...silences, silence];
    for (const alert of alerts.filter(it => isMatched(it, silence.matchers))) setSilences(alert, [...alert.status.silencedBy, silence.id]);
    res.json({ silenceID: silence.id });
  });
  router.delete('/api/v2/silence/:id', (req, res) => {
    expire(req.params.id);
    res.status(200).end();
  });
  return router;
}

/** Moves all times of an answer as if it were given now. */
function asOf(now: Date, text: string): string {
  const moved = (time: string) => new Date(now.getTime() + Date.parse(time) - ANSWERED).toISOString();
  return text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, moved);
}

function setSilences(alert: Alert, silencedBy: string[]): void {
  alert.status = { ...alert.status, silencedBy, state: silencedBy.length > 0 ? 'suppressed' : 'active' };
}

function isMatched({ labels }: Alert, matchers: readonly Matcher[]): boolean {
  return matchers.every(({ name, value, isRegex, isEqual = true }) => (isRegex ? new RegExp(`^(?:${value})$`).test(labels[name] ?? '') : labels[name] === value) === isEqual);
}
