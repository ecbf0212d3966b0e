const NUMBER = '(\\d+(?:[.,]\\d+)?)';
/** ISO 8601-1, section 5.5.2: `P1DT2H`, `PT5M3.5S`. */
const ISO = new RegExp(`^([-+])?P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`);
const DAY = 86_400_000;
/** Of the parts of ISO; years and months have no one length, so these are the usual approximations. */
const PARTS_MS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3_600_000, 60_000, 1000];

/** Whether a text is a duration of ISO 8601. */
export function isDurationText(text: string): boolean {
  return ISO.test(text);
}

/**
 * Reads a duration: a number, a text that is one, or ISO 8601.
 * @param from - the unit of numbers, seconds when absent
 * @returns milliseconds, or `undefined` when it is none
 */
export function readDuration(value: unknown, from: 'seconds' | 'millis' = 'seconds'): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value * (from === 'seconds' ? 1000 : 1) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return readDuration(Number(text), from);
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, sign, ...parts] = match;
  const ms = PARTS_MS.reduce((sum, size, index) => sum + size * Number((parts[index] ?? '0').replace(',', '.')), 0);
  return sign === '-' ? 0 - ms : ms;
}
