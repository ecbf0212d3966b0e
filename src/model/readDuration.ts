const NUMBER = '(\\d+(?:[.,]\\d+)?)';
/** ISO 8601-1, section 5.5.2: `P1DT2H`, `PT5M3.5S`. */
const ISO = new RegExp(`^([-+])?P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`);
const DAY = 86_400_000;
/** Of the parts of ISO; years and months have no one length, so these are the usual approximations. */
const PARTS_MS = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3_600_000, 60_000, 1000];

/** As Go writes and Prometheus reads them: `1h30m0s`, `250ms`, `15d` (https://pkg.go.dev/time#ParseDuration). */
const UNITS = /^([-+])?((?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h|d|w|y))+)$/;
const UNIT_MS: Record<string, number> = { ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: DAY, w: 7 * DAY, y: 365 * DAY };

/** Whether a text is a duration in ISO 8601 or with units. `500m` is one, too, and may be half of something instead. */
export function isDurationText(text: string): boolean {
  return ISO.test(text) || UNITS.test(text);
}

/**
 * Reads a duration: a number, a text that is one, ISO 8601, or numbers with units.
 * @param from - the unit of numbers, seconds when absent
 * @returns milliseconds, or `undefined` when it is none
 */
export function readDuration(value: unknown, from: 'seconds' | 'millis' = 'seconds'): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value * (from === 'seconds' ? 1000 : 1) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return readDuration(Number(text), from);
  const [, sign, ...parts] = ISO.exec(text) ?? [];
  const ms = parts.length > 0 ? PARTS_MS.reduce((sum, size, index) => sum + size * Number((parts[index] ?? '0').replace(',', '.')), 0) : readUnits(text);
  return sign === '-' && ms !== undefined ? 0 - ms : ms;
}

function readUnits(text: string): number | undefined {
  const [, sign, amounts] = UNITS.exec(text) ?? [];
  if (amounts === undefined) return undefined;
  const ms = [...amounts.matchAll(/([\d.]+)([^\d.]+)/g)].reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (UNIT_MS[unit] ?? 0), 0);
  return sign === '-' ? 0 - ms : ms;
}
