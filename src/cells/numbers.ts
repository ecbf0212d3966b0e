import type { Format } from '../model';

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];

/** A number in the user's locale. */
export function formatNumber(number: number, { decimals, unit }: Format): string {
  const options = decimals === undefined ? { maximumFractionDigits: 6 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = new Intl.NumberFormat(undefined, options).format(number);
  return unit === undefined ? text : `${text} ${unit}`;
}

/** A size in decimal units (IEC 80000-13 calls them kB, MB, …), with one digit after the point where it says something. */
export function formatBytes(bytes: number, { decimals }: Format): string {
  let size = Math.abs(bytes);
  let at = 0;
  while (size >= 999.5 && at < UNITS.length - 1) {
    size /= 1000;
    at += 1;
  }
  const digits = decimals ?? (at === 0 || size >= 99.95 ? 0 : 1);
  const options = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: digits };
  return `${new Intl.NumberFormat(undefined, options).format(Math.sign(bytes) * size)} ${UNITS[at]}`;
}

/** A finite number, or a text that is one; `undefined` for everything else, the empty text included. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
