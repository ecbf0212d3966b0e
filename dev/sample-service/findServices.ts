import type { Request } from 'express';
import type { ServiceRow } from './inventory';

/** The services that a query asks for: `q`, and `owner`, `region`, `phase`, `tier` and `public`, each any of several, and days of `updated_from` and `updated_to`. */
export function findServices(query: Request['query'], rows: ServiceRow[]): ServiceRow[] {
  const wanted = (name: string) => [query[name]].flat().map(value => (typeof value === 'string' ? value.trim().toLowerCase() : '')).filter(Boolean);
  const isIn = (name: string, value: string) => wanted(name).length === 0 || wanted(name).includes(value);
  const [q = ''] = wanted('q');
  const [from = ''] = wanted('updated_from');
  const [to = '9999-12-31'] = wanted('updated_to');
  return rows.filter(row => {
    const day = row.updatedAt.slice(0, 10);
    return (
      row.metadata.id.includes(q) &&
      isIn('owner', row.owner) &&
      isIn('region', row.region) &&
      isIn('phase', row.status.phase.toLowerCase()) &&
      isIn('tier', String(row.tier)) &&
      isIn('public', String(row.public)) &&
      day >= from &&
      day <= to
    );
  });
}
