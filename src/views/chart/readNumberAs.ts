import { readDuration, readNumber, readPercent } from '../../model';
import type { Format } from '../../model';

/** Texts that say that there is no number, as Prometheus and others write them. */
const NO_NUMBER = /^\s*(nan|[+-]?inf(inity)?|)\s*$/i;

/** A value as a number that can be drawn: percentages as 42 for 42 %, durations in milliseconds. */
export function readNumberAs(value: unknown, { type, scale, from }: Format): number | undefined {
  if (type === 'percent') return readPercent(value, scale);
  return type === 'duration' ? readDuration(value, from) : readNumber(value);
}

/** The format for what `readNumberAs` gives. */
export function drawnFormat(format: Format): Format {
  if (format.type === 'percent') return { ...format, scale: 'percent' };
  return format.type === 'duration' ? { ...format, from: 'millis' } : format;
}

/** Whether there is nothing to draw, rightly. */
export function isGap(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value)) || (typeof value === 'string' && NO_NUMBER.test(value));
}
