import { Router, type Request } from 'express';
import { Events } from './events';

/** As many as a list has that a person still scrolls through. */
const COUNT = 234;
/** This service allows no longer pages, whatever is asked for. */
const LARGEST = 100;

/** The same events behind every way of paging, well-behaved and not. */
export function pagingRouter(now: Date): Router {
  const router = Router();
  const events = new Events(now);
  const all = events.select({});
  const slice = (from: number, size: number) => Array.from({ length: Math.max(0, Math.min(size, COUNT - from)) }, (_, index) => all.at(from + index));

  router.get('/million', (req, res) => {
    const { count, at } = events.select({ q: text(req, 'q'), order: text(req, 'order') });
    const from = number(req, 'offset', 0);
    const size = Math.min(number(req, 'limit', 50), LARGEST);
    res.json({ items: Array.from({ length: Math.max(0, Math.min(size, count - from)) }, (_, index) => at(from + index)), total: count });
  });
  router.get('/link', (req, res) => {
    const [from, size] = pageOf(req);
    if (from + size < COUNT) res.setHeader('Link', `<${linkTo(req, { page: from / size + 2 })}>; rel="next", <${linkTo(req, { page: Math.ceil(COUNT / size) })}>; rel="last"`);
    res.setHeader('X-Total-Count', String(COUNT));
    res.json(slice(from, size));
  });
  router.get('/page', (req, res) => {
    res.json({ items: slice(...pageOf(req)), total: COUNT });
  });
  router.get('/offset', (req, res) => {
    res.json({ data: slice(number(req, 'offset', 0), Math.min(number(req, 'limit', 50), LARGEST)), paging: { total: COUNT } });
  });
  router.get('/cursor', (req, res) => {
    const from = number(req, 'cursor', 0);
    res.json({ results: slice(from, 50), meta: { next: from + 50 < COUNT ? String(from + 50) : null } });
  });
  router.get('/next', (req, res) => {
    const from = number(req, 'after', 0);
    res.json({ value: slice(from, 50), ...(from + 50 < COUNT && { '@odata.nextLink': linkTo(req, { after: from + 50 }) }) });
  });

  // What services do wrong.
  router.get('/same-page', (_req, res) => {
    res.json({ items: slice(0, 50), total: COUNT });
  });
  router.get('/lying-total', (req, res) => {
    res.json({ items: slice(...pageOf(req)), total: 9_999 });
  });
  router.get('/repeated-cursor', (req, res) => {
    const from = number(req, 'cursor', 0);
    res.json({ results: slice(from, 50), meta: { next: String((from + 50) % 150) } });
  });
  router.get('/elsewhere', (req, res) => {
    res.json({ value: slice(0, 50), next: `ftp://files.example.com${req.path}` });
  });
  router.get('/breaks-off', (req, res) => {
    const [from, size] = pageOf(req);
    if (from >= 100) res.status(500).json({ message: 'The index is being rebuilt' });
    else res.json({ items: slice(from, size), total: COUNT });
  });
  return router;
}

function pageOf(req: Request): [from: number, size: number] {
  const size = Math.min(number(req, 'per_page', 30), LARGEST);
  return [(number(req, 'page', 1) - 1) * size, size];
}

/** Absolute, and by the name under which the service knows itself. */
function linkTo(req: Request, parameters: Record<string, number>): string {
  const url = new URL(req.originalUrl, 'http://events.internal.example.com');
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  return url.href;
}

function text(req: Request, name: string): string {
  const value = req.query[name];
  return typeof value === 'string' ? value : '';
}

function number(req: Request, name: string, fallback: number): number {
  const value = Number(req.query[name] ?? fallback);
  return Number.isInteger(value) && value >= 0 ? value : fallback;
}
