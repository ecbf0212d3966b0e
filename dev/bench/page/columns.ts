import type { Format } from '../../../src/model';
import type { BenchRow } from './rows';

/** A column as every contender shows it. */
export interface BenchColumn {
  title: string;
  /** Dotted names, for contenders that are configured. */
  path: string;
  /** The same, for contenders that are programmed. */
  read: (row: BenchRow) => string | number | boolean;
  format: Format;
  /** In pixels; all of them fit the window, beside the column that Proxy Pages adds. */
  width: number;
  isNumber?: boolean;
}

export const NAME: BenchColumn = { title: 'Name', path: 'metadata.name', read: row => row.metadata.name, format: { type: 'text' }, width: 190 };
/** What tables are sorted by. */
export const REQUESTS: BenchColumn = { title: 'Requests', path: 'requests', read: row => row.requests, format: { type: 'integer' }, width: 150, isNumber: true };

export const COLUMNS: BenchColumn[] = [
  NAME,
  { title: 'State', path: 'status.phase', read: row => row.status.phase, format: { type: 'badge' }, width: 120 },
  REQUESTS,
  { title: 'Memory', path: 'usage.memory', read: row => row.usage.memory, format: { type: 'bytes' }, width: 130, isNumber: true },
  { title: 'CPU', path: 'usage.cpu', read: row => row.usage.cpu, format: { type: 'percent' }, width: 110, isNumber: true },
  { title: 'Updated', path: 'updatedAt', read: row => row.updatedAt, format: { type: 'datetime' }, width: 200 },
  { title: 'Active', path: 'active', read: row => row.active, format: { type: 'boolean' }, width: 110 },
  { title: 'Home', path: 'links.home', read: row => row.links.home, format: { type: 'link' }, width: 190 },
];
