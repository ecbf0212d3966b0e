import { isObject } from '../../model';
import { DENSITIES } from './definition';
import type { Density } from './definition';
import type { ColumnChoice } from './columnChoice';
import { clampWidth } from './columnWidths';

/** What a person keeps of a table. */
export type TablePreference = {
  columns?: ColumnChoice;
  /** In pixels, by the ids of columns. */
  widths?: Record<string, number>;
  density?: Density;
};

/** Makes sense of what is stored; parts that are something else are left out. */
export function readTablePreference(stored: unknown): TablePreference | undefined {
  if (!isObject(stored)) return undefined;
  const { columns, widths, density } = stored;
  const known = DENSITIES.find(name => name === density);
  return {
    ...(isObject(columns) && isTexts(columns.order) && isTexts(columns.hidden) && { columns: { order: columns.order, hidden: columns.hidden } }),
    ...(isObject(widths) && { widths: readWidths(widths) }),
    ...(known && { density: known }),
  };
}

function readWidths(stored: Record<string, unknown>): Record<string, number> {
  const entries = Object.entries(stored).flatMap(([id, width]): Array<[string, number]> => (typeof width === 'number' && Number.isFinite(width) ? [[id, clampWidth(width)]] : []));
  return Object.fromEntries(entries);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
