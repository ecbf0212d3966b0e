import { region } from '../model';

/** Making a formatter of the platform takes some hundred times longer than using it, so each is made once. */
const made = new Map<string, unknown>();

/** Formats numbers as people of the region write them. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return remember('number', options, locale => new Intl.NumberFormat(locale, options));
}

/** Formats times as people of the region write them and, unless the options name one, in its time zone. */
export function timeFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember('time', options, (locale, timeZone) => new Intl.DateTimeFormat(locale, { timeZone, ...options }));
}

/** `3 hours ago` as people of the region say it. */
export function relativeFormat(): Intl.RelativeTimeFormat {
  return remember('relative', {}, locale => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
}

/** Puts the parts of a measure beside each other. */
export function measureFormat(): Intl.ListFormat {
  return remember('measure', {}, locale => new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }));
}

/** Orders texts as people of the region do and count: `state-2` before `state-10`. */
export function naturalOrder(): Intl.Collator {
  return remember('order', {}, locale => new Intl.Collator(locale, { numeric: true }));
}

function remember<T>(kind: string, options: object, make: (locale?: string, timeZone?: string) => T): T {
  const { locale, timeZone } = region();
  const key = `${kind} ${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known as T;
  const formatter = make(locale, timeZone);
  made.set(key, formatter);
  return formatter;
}
