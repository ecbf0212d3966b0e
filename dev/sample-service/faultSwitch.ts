import express, { Router, type Response } from 'express';
import { answerFault, FAULT_NAMES, isFault } from './faultsRouter';
import { switchPage } from './switchPage';

/** Which fault every path below a prefix has; none when it is `null`. */
export type FaultSwitch = { fault: string | null; of: string };

const OFF: FaultSwitch = { fault: null, of: '/' };

/**
 * Lets the whole service, or what lies below a prefix, fail in one way until it is switched off: `PUT /switch` with `{ fault, of }`, or the
 * page at `/`. What hangs at that moment ends, so that nobody waits for an answer that will not come.
 */
export function faultSwitch(): Router {
  const router = Router();
  const held = new Set<Response>();
  let state = OFF;

  router.get('/', (_req, res) => {
    res.type('html').send(switchPage(state, FAULT_NAMES));
  });
  router.get('/switch', (_req, res) => {
    res.json({ ...state, faults: FAULT_NAMES });
  });
  router.put('/switch', express.json(), (req, res) => {
    const next = readSwitch(req.body);
    if (!next) {
      res.status(400).json({ error: 'bad_request', message: `Expected { fault, of }: fault is null or one of ${FAULT_NAMES.join(', ')}, of begins with a slash.` });
      return;
    }
    state = next;
    for (const other of held) other.socket?.destroy();
    res.json(state);
  });
  router.use((req, res, next) => {
    if (state.fault === null || !req.path.startsWith(state.of)) {
      next();
      return;
    }
    held.add(res);
    res.once('close', () => held.delete(res));
    answerFault(state.fault, req, res);
  });
  return router;
}

function readSwitch(body: unknown): FaultSwitch | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { fault = null, of = OFF.of } = body as Record<string, unknown>;
  const isKnown = fault === null || (typeof fault === 'string' && isFault(fault));
  return isKnown && typeof of === 'string' && of.startsWith('/') ? { fault, of } : undefined;
}
