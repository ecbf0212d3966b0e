import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seededRandom } from '../sample-service/random';

/** How the service behaves for a while; `well` answers, and so does `slow` in the end. */
const MOODS = ['well', 'slow', 'reset', 'hang', 'stall', 'cut', 'error', 'unavailable', 'busy'] as const;
export type Mood = (typeof MOODS)[number];

/** Enough rows for a page to have something to keep. */
const ROWS = 200;
const SLOW_MS = 1_200;
/** The value grows so often: each poll then brings something new. */
const TICK_MS = 500;

export interface FlappingService {
  port: number;
  /** What it answers now; it grows until `settle`. */
  value: () => number;
  mood: () => Mood;
  /** How many requests came in each second, since it started. */
  perSecond: () => number[];
  /** Is well no longer. */
  flap: () => void;
  /** Is well from now on, and keeps its value. */
  settle: () => void;
  close: () => Promise<void>;
}

/** A service whose answers change all the time, and which fails in another way every few seconds, as the seed has it. */
export async function startFlappingService(seed: number): Promise<FlappingService> {
  const random = seededRandom(seed);
  const begun = Date.now();
  const counts: number[] = [];
  let mood: Mood = 'well';
  let value = 1;
  const server = createServer((request, response) => {
    const second = Math.floor((Date.now() - begun) / 1000);
    counts[second] = (counts[second] ?? 0) + 1;
    ANSWERS[mood](response, () => bodyOf(request, value));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const ticking = setInterval(() => (value += 1), TICK_MS);
  let next: ReturnType<typeof setTimeout> | undefined;
  const flap = () => {
    mood = mood === 'well' ? random.pick(MOODS.slice(1)) : 'well';
    next = setTimeout(flap, random.int(3_000, 10_000));
  };
  const settle = () => {
    clearInterval(ticking);
    clearTimeout(next);
    mood = 'well';
  };
  return {
    port: (server.address() as AddressInfo).port,
    value: () => value,
    mood: () => mood,
    perSecond: () => Array.from({ length: Math.floor((Date.now() - begun) / 1000) }, (_, second) => counts[second] ?? 0),
    flap,
    settle,
    close: () => {
      settle();
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

function bodyOf({ url }: IncomingMessage, value: number): string {
  const items = Array.from({ length: ROWS }, (_, row) => ({ name: `row ${row}`, seen: `update ${value}.`, size: (value * (row + 1)) % 10_000, ok: (value + row) % 3 > 0 }));
  return JSON.stringify({ view: url, seen: `update ${value}.`, items });
}

const JSON_TYPE = { 'content-type': 'application/json' };

const ANSWERS: Record<Mood, (response: ServerResponse, body: () => string) => void> = {
  well: (response, body) => void response.writeHead(200, JSON_TYPE).end(body()),
  slow: (response, body) => void setTimeout(() => response.writeHead(200, JSON_TYPE).end(body()), SLOW_MS),
  reset: response => void response.destroy(),
  hang: () => undefined,
  stall: (response, body) => void response.writeHead(200, JSON_TYPE).write(body().slice(0, 1_000)),
  cut: (response, body) => void response.writeHead(200, JSON_TYPE).write(body().slice(0, 1_000), () => response.destroy()),
  error: response => void response.writeHead(500, JSON_TYPE).end('{"message":"no"}'),
  unavailable: response => void response.writeHead(503, { ...JSON_TYPE, 'retry-after': '3' }).end('{"message":"later"}'),
  busy: response => void response.writeHead(429, { ...JSON_TYPE, 'retry-after': '2' }).end('{"message":"less"}'),
};
