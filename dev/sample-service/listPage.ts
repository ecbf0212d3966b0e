import type { Request, Response } from 'express';

type Page<T> = { items: T[]; total: number; page: number; pageCount: number };

/** Cuts one page out of a list and names the others in a Link header, as `?page=&per_page=` ask for it. */
export function listPage<T>(req: Request, res: Response, all: T[]): Page<T> {
  const size = Math.min(numberOf(req.query.per_page, all.length || 1), 500);
  const pageCount = Math.max(1, Math.ceil(all.length / size));
  const page = numberOf(req.query.page, 1);
  const links = [
    page < pageCount ? linkTo(req, page + 1, 'next') : '',
    page > 1 ? linkTo(req, page - 1, 'prev') : '',
    linkTo(req, pageCount, 'last'),
  ];
  res.setHeader('Link', links.filter(Boolean).join(', '));
  res.setHeader('X-Total-Count', String(all.length));
  return { items: all.slice((page - 1) * size, page * size), total: all.length, page, pageCount };
}

function numberOf(value: unknown, fallback: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : fallback;
}

/** The links are absolute and name this service, not the portal's proxy: clients have to map them back. */
function linkTo(req: Request, page: number, rel: string): string {
  const url = new URL(req.originalUrl, `http://${req.headers.host ?? 'inventory.internal'}`);
  url.searchParams.set('page', String(page));
  return `<${url}>; rel="${rel}"`;
}
