/** What asks for longer is a mistake, or nobody's to wait for. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * When a service wants to be asked again: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3). The proxy passes
 * it on only where the endpoint's `allowedHeaders` has it.
 * @param now - in milliseconds since the epoch, by the browser's clock
 * @returns milliseconds since the epoch; `undefined` when it does not say, or says what has passed
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return later(Number(value) * 1000, now);
  // What is no date of HTTP could be read as any year.
  const at = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : NaN;
  // The service's own clock tells how far away that is, if it says what it shows.
  const theirNow = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(at) ? undefined : later(at - (Number.isNaN(theirNow) ? now : theirNow), now);
}

function later(waitMs: number, now: number): number | undefined {
  return waitMs > 0 ? now + Math.min(waitMs, LONGEST_MS) : undefined;
}
