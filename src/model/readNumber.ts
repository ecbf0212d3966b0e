/** A quantity as Kubernetes writes it: a decimal number with an SI or an IEC suffix. */
const QUANTITY = /^([-+]?(?:\d+\.?\d*|\.\d+))(n|u|m|k|M|G|T|P|E|[KMGTPE]i)$/;

const SUFFIXES: Record<string, number> = {
  ...{ n: 1e-9, u: 1e-6, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 },
  ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 },
};

/** A finite number, or a text that is one or a Kubernetes quantity; `undefined` for everything else, the empty text included. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === '') return undefined;
  const quantity = QUANTITY.exec(text);
  const number = quantity ? exact(Number(quantity[1]), SUFFIXES[quantity[2] ?? ''] ?? NaN) : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Reads a percentage.
 * @param scale - of numbers: whether 42 % is 42 or 0.42; a text that ends in `%` says it itself
 * @returns 42 for 42 %
 */
export function readPercent(value: unknown, scale: 'percent' | 'fraction' = 'percent'): number | undefined {
  const written = typeof value === 'string' ? /^(.*\d\.?)\s?%$/.exec(value.trim()) : null;
  if (written) return readNumber(written[1]);
  const number = readNumber(value);
  return number === undefined || scale === 'percent' ? number : number * 100;
}

/** Dividing by a whole number is exact where multiplying by its inverse is not: 3m is 0.003. */
function exact(number: number, factor: number): number {
  return factor < 1 ? number / Math.round(1 / factor) : number * factor;
}
