import { measureFormat, numberFormat } from './intl';

/** Largest first. Weeks and longer are days: nobody means exactly so many. */
const UNITS: ReadonlyArray<{ unit: string; ms: number }> = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1000 },
  { unit: 'millisecond', ms: 1 },
];

/** `5 min 3 sec` in the region's locale: the largest unit and the one below it. */
export function formatDuration(ms: number): string {
  const size = roundToShown(Math.abs(ms));
  const at = largest(size);
  const [first, second] = [UNITS[at], UNITS[at + 1]];
  if (!first || !second) return part(ms, size === 0 ? 'second' : 'millisecond');
  const whole = Math.floor(size / first.ms);
  const rest = Math.round((size - whole * first.ms) / second.ms);
  const parts = [part(Math.sign(ms) * whole, first.unit), ...(rest > 0 ? [part(rest, second.unit)] : [])];
  return measureFormat().format(parts);
}

/** Rounds to the second unit that is shown, so that 59.9 minutes do not become `59 min 60 sec`. */
function roundToShown(size: number): number {
  const step = UNITS[largest(size) + 1]?.ms;
  return step === undefined ? size : Math.round(size / step) * step;
}

function largest(size: number): number {
  const at = UNITS.findIndex(({ ms }) => size >= ms);
  return at === -1 ? UNITS.length - 1 : at;
}

function part(count: number, unit: string): string {
  return numberFormat({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 3 }).format(count);
}
