import type { Format } from '../model';
import { numberFormat } from './intl';

/** IEC 80000-13 calls them kB, MB, … in steps of 1000 and KiB, MiB, … in steps of 1024. */
const UNITS = {
  si: { step: 1000, names: ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'] },
  iec: { step: 1024, names: ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] },
};

/** A number, or an amount of a currency, in the region's locale. */
export function formatNumber(number: number | bigint, { decimals, currency, unit }: Format): string {
  const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const plain = numberFormat({ maximumFractionDigits: 6, ...digits });
  return withUnit((isEndless(number) ? ENDLESS() : (currencyFormat(currency, digits) ?? plain)).format(unsigned(number)), unit);
}

/** A number without anything behind the point. */
export function formatInteger(number: number | bigint, { unit }: Format): string {
  const rounded = typeof number === 'bigint' ? number : Math.round(number);
  return withUnit((isEndless(rounded) ? ENDLESS() : numberFormat({ maximumFractionDigits: 0 })).format(unsigned(rounded)), unit);
}

/** Whether most of its digits would be invented: a number holds some 16 of them. */
function isEndless(number: number | bigint): number is number {
  return typeof number === 'number' && Number.isFinite(number) && Math.abs(number) >= 1e21;
}

const ENDLESS = () => numberFormat({ notation: 'scientific', maximumFractionDigits: 6 });

/** Adding 0 takes the sign from -0. */
function unsigned(number: number | bigint): number | bigint {
  return typeof number === 'bigint' ? number : number + 0;
}

/** A percentage, 42 for 42 %, with two digits after the point where they say something. */
export function formatPercent(percent: number, { decimals }: Format): string {
  return numberFormat({ style: 'percent', minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 2 }).format(percent / 100);
}

/** A size, with one digit after the point where it says something. */
export function formatBytes(bytes: number, { decimals, base = 'si' }: Format): string {
  const { step, names } = UNITS[base];
  let size = Math.abs(bytes);
  let at = 0;
  while (size >= step - 0.5 && at < names.length - 1) {
    size /= step;
    at += 1;
  }
  const digits = decimals ?? (size >= 99.95 ? 0 : 1);
  return `${numberFormat({ minimumFractionDigits: decimals ?? 0, maximumFractionDigits: digits }).format(Math.sign(bytes) * size)} ${names[at]}`;
}

/** An integer in a text that is too long for a number to hold it exactly. */
export function wholeNumber(value: unknown): bigint | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return /^-?\d{16,}$/.test(text) ? BigInt(text) : undefined;
}

function currencyFormat(currency: string | undefined, digits: Intl.NumberFormatOptions): Intl.NumberFormat | undefined {
  if (currency === undefined) return undefined;
  try {
    return numberFormat({ style: 'currency', currency, ...digits });
  } catch {
    // No code of three letters.
    return undefined;
  }
}

function withUnit(text: string, unit: string | undefined): string {
  return unit === undefined ? text : `${text} ${unit}`;
}
