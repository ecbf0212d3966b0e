import { Router, type Request, type Response } from 'express';
import { seededRandom } from './random';

const ESC = '\u001b[';
const STEPS = ['fetch', 'install', 'lint', 'compile', 'test', 'pack'];
const MESSAGES = ['GET /cart 200 in 12 ms', 'GET /orders 200 in 31 ms', 'POST /orders 201 in 88 ms', 'cache miss for cart:4711', 'pool: 14 of 20 connections'];
const HOSTILE = '<img src=x onerror=alert(1)> is only text';

/** Logs as they are written: a build in chunks with the colours of terminals, and events that go on for ever. */
export function logsRouter(): Router {
  const router = Router();
  router.get('/build', sendBuild);
  router.get('/events', sendEvents([...MESSAGES, HOSTILE]));
  router.get('/broken', (_req, res) => {
    res.set('content-type', 'text/plain');
    res.write('one\ntwo\n');
    setTimeout(() => res.destroy(), 200);
  });
  router.get('/file', (_req, res) => void res.type('text/plain').send('first\nsecond\nthird\n'));
  return router;
}

/** As many lines as `?lines=` says, `?every=` milliseconds apart. */
function sendBuild({ query }: Request, res: Response): void {
  const random = seededRandom(31);
  const count = Math.min(Number(query.lines) || 240, 1_000_000);
  const every = Math.max(0, Number(query.every ?? 120));
  res.set('content-type', 'text/plain; charset=utf-8');
  repeat(res, every, at => {
    if (at >= count) {
      res.end(`${ESC}1;32mBuild finished${ESC}0m after ${count} lines\n`);
      return false;
    }
    const step = STEPS[Math.floor((at / count) * STEPS.length)] ?? '';
    const kind = random.int(0, 9);
    const text = kind === 0 ? `${ESC}33mwarning${ESC}0m: ${step} takes longer than usual` : kind === 1 ? `${ESC}31;1merror${ESC}0m ${ESC}4msrc/cart.ts:${random.int(1, 300)}${ESC}0m Zeile nicht gefunden` : `${ESC}90m${String(at).padStart(5, '0')}${ESC}0m ${ESC}36m${step}${ESC}0m ${ESC}38;5;208mmodule-${random.int(1, 99)}${ESC}0m done in ${random.int(3, 900)} ms`;
    res.write(`${text}\n`);
    return true;
  });
}

/** From behind `Last-Event-ID` on; `?end=` closes the connection after so many events. */
export const sendEvents = (messages: readonly string[] = MESSAGES) => ({ query, headers }: Request, res: Response): void => {
  const begin = Number(headers['last-event-id'] ?? 0) || 0;
  const end = Number(query.end) || Infinity;
  const random = seededRandom(32 + begin);
  res.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  res.write(': welcome\nretry: 500\n\n');
  repeat(res, Math.max(0, Number(query.every ?? 400)), at => {
    if (at >= end) {
      res.end();
      return false;
    }
    const level = random.pick(['INFO', 'INFO', 'INFO', 'DEBUG', 'WARN', 'ERROR']);
    const color = { INFO: '32', DEBUG: '90', WARN: '33', ERROR: '31' }[level] ?? '0';
    const data = { at: new Date().toISOString(), level: `${ESC}${color}m${level}${ESC}0m`, message: random.pick(messages), number: begin + at + 1 };
    res.write(`id: ${begin + at + 1}\ndata: ${JSON.stringify(data)}\n\n`);
    return true;
  });
};

/** Calls until there is no more, or nobody listens. */
function repeat(res: Response, every: number, write: (at: number) => boolean): void {
  const next = (at: number) => {
    if (res.destroyed || !write(at)) return;
    // Without a pause, still not all at once: the reader would wait for the whole.
    if (every === 0 && at % 500 !== 499) next(at + 1);
    else setTimeout(next, every, at + 1);
  };
  next(0);
}
