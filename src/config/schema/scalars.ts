import * as z from 'zod/mini';
import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import { ExpressionError, compile, linkTarget, pathTemplate, textTemplate } from '../../expressions';
import { ID_PATTERN, readNumber } from '../../model';

/** Whether a check throws; its message then becomes the issue's. */
export function checked<T>(test: (value: T) => void) {
  return z.check<T>(context => {
    try {
      test(context.value);
    } catch (error) {
      context.issues.push({ code: 'custom', message: messageOf(error), input: context.value, params: { shown: true } });
    }
  });
}

/** The message of an error with its hint. */
export function messageOf(error: unknown): string {
  const hint = error instanceof ExpressionError && error.hint ? ` ${error.hint}` : '';
  return `${error instanceof Error ? error.message : String(error)}${hint}`;
}

export const text = z.string();
export const id = z.string().check(z.regex(ID_PATTERN));

/** A JMESPath expression. */
export const expression = z.string().check(checked<string>(value => void compile(value)));

/** A text with `{expression}` placeholders. */
export const template = z.string().check(checked<string>(value => void textTemplate(value)));

/** A link target: one placeholder, a path below the plugin's route, or a portal path. */
export const open = z.string().check(checked<string>(assertLinkCompiles));

/** `30s`, `PT5M` or `{ minutes: 5 }`. */
export const duration = z
  .union([z.string(), z.record(z.string(), z.number())])
  .check(checked<string | Record<string, number>>(value => void durationToMs(value)));

/** `50MB`, `1GiB`, or a number of bytes. */
export const size = z.union([z.string(), z.number()]).check(checked<string | number>(value => void sizeToBytes(value)));

export const color = z.enum(['success', 'warning', 'error', 'info', 'default']);

/** A scalar that a query parameter or a header may hold. */
export const scalar = z.union([template, z.number(), z.boolean()]);

/** Browsers take a longer one for none at all (https://html.spec.whatwg.org/#timers). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Reads a duration as the portal reads its own (https://backstage.io/docs/conf/).
 * @returns milliseconds, at most as many as a timer can wait
 * @throws ExpressionError when it is none, or negative
 */
export function durationToMs(value: string | Record<string, number>): number {
  const read = readDuration(value);
  const seconds = (read.seconds ?? 0) + 60 * (read.minutes ?? 0) + 3600 * (read.hours ?? 0);
  const days = (read.days ?? 0) + 7 * (read.weeks ?? 0) + 30 * (read.months ?? 0) + 365 * (read.years ?? 0);
  const ms = (read.milliseconds ?? 0) + 1000 * seconds + 86_400_000 * days;
  if (!Number.isFinite(ms) || ms < 0) throw noDuration(value);
  return Math.min(ms, LONGEST_TIMER_MS);
}

function readDuration(value: string | Record<string, number>) {
  try {
    return readDurationFromConfig(new ConfigReader({ duration: value }), { key: 'duration' });
  } catch {
    throw noDuration(value);
  }
}

function noDuration(value: string | Record<string, number>): ExpressionError {
  const source = JSON.stringify(value);
  return new ExpressionError(`${source} is no duration.`, source, 'Write 30s, PT5M or { minutes: 1 }.');
}

/**
 * Reads a size: `50MB` in steps of 1000, `50MiB` in steps of 1024, or a number of bytes.
 * @throws ExpressionError when it is none, or less than a byte
 */
export function sizeToBytes(value: string | number): number {
  const quantity = typeof value === 'string' ? value.replace(/\s*B$/, '').replace(/\s+(?=\w+$)/, '').replace(/K$/, 'k') : value;
  const bytes = Math.floor(readNumber(quantity) ?? 0);
  if (bytes < 1) throw new ExpressionError(`${JSON.stringify(value)} is no size.`, String(value), 'Write 50MB, 1GiB, or a number of bytes.');
  return bytes;
}

/** Values are unknown yet: only what is wrong with the form itself is an error here. */
function assertLinkCompiles(value: string): void {
  const whole = /^\{([^{}?&+#./;][^{}]*)\}$/.exec(value);
  if (whole?.[1]) {
    compile(whole[1]);
    return;
  }
  const { names } = pathTemplate(value);
  if (names.length === 0) linkTarget(value, {});
  else if (/^\/[/\\{]/.test(value) || /^(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i.test(value)) {
    throw new ExpressionError(`“${value}” may lead out of the portal.`, value, 'Links lead to http, https, mailto or a page.');
  }
}
