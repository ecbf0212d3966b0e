import * as z from 'zod/mini';
import { ExpressionError } from '../../expressions';
import { nearest } from '../../model';
import { checked } from './scalars';

/** How times and numbers are written; what the platform does not know is an error. */
export const region = {
  locale: z.optional(z.string().check(checked<string>(assertLocale))),
  timeZone: z.optional(z.string().check(checked<string>(assertTimeZone))),
};

function assertLocale(locale: string): void {
  if (isKnownLocale(locale)) return;
  const dashed = locale.replace(/_/g, '-');
  throw new ExpressionError(`“${locale}” is no locale.`, locale, `Write ${dashed !== locale && isKnownLocale(dashed) ? dashed : 'de, en-GB or pt-BR'} (BCP 47).`);
}

function isKnownLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

function assertTimeZone(timeZone: string): void {
  if (isKnownTimeZone(timeZone)) return;
  const suggestion = nearest(timeZone, Intl.supportedValuesOf('timeZone'));
  throw new ExpressionError(`“${timeZone}” is no time zone.`, timeZone, `Write ${suggestion ?? 'a name of the IANA database, such as Europe/Berlin'}.`);
}

function isKnownTimeZone(timeZone: string): boolean {
  // Some browsers take offsets as well, others throw.
  if (/^[-+]/.test(timeZone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
