import { ServiceError } from '../client';

/** Once or twice more after a failure that may pass by itself; more would only hide the error for longer. */
const RETRIES = 2;
const RETRY_MS = 500;

/** While a request fails, it is repeated so much less often, but not less often than this. */
const MOST_TIMES = 10;
const LONGEST_MS = 5 * 60_000;

/** How long a service may ask to wait so that a request which nobody repeats is sent again by itself. */
const LONGEST_ASKED_MS = 60_000;

/** As if it were repeated so often, a request is sent again when it did not even get to the portal: that is nobody's to mend here. */
const PORTAL_MS = 5_000;

/** What a request failed with last, and how it is repeated otherwise. */
export interface Situation {
  /** How often it is sent while all is well, in milliseconds; 0 for once. */
  refreshMs: number;
  /** Whether sending it twice does no harm. */
  isRepeatable: boolean;
  error: Error | null;
  /** When it failed, in milliseconds since the epoch. */
  failedAt: number;
  /** How often it failed in a row. */
  setbacks: number;
  /** Of the request: what fails together is not repeated together. */
  seed: string;
}

/**
 * How long until a request is sent again by itself, in milliseconds: while it fails less and less often, and not before its service
 * wants to be asked. The same situation has the same answer.
 * @returns `false` when it is not
 */
export function askAgainMs({ refreshMs, isRepeatable, error, failedAt, setbacks, seed }: Situation): number | false {
  if (!error) return refreshMs > 0 && refreshMs;
  if (isHopeless(error)) return false;
  const { retryAt, exchange } = error instanceof ServiceError ? error : {};
  const spread = 1 + spreadOf(`${seed}${setbacks}`) / 4;
  const asked = retryAt === undefined ? 0 : Math.max(1_000, retryAt - failedAt) * spread;
  // What was held back was not sent: it takes the next chance, whether it is repeated or not.
  if (retryAt !== undefined && !exchange) return asked;
  const everyMs = refreshMs > 0 ? refreshMs : isRepeatable && isPortalAway(error) ? PORTAL_MS : 0;
  if (everyMs > 0) {
    const longest = Math.max(everyMs, Math.min(LONGEST_MS, MOST_TIMES * everyMs));
    return Math.max(asked, Math.min(longest, everyMs * 2 ** setbacks) * spread);
  }
  return asked > 0 && isRepeatable && setbacks <= RETRIES && asked <= LONGEST_ASKED_MS * spread && asked;
}

/** Whether a request is sent again right after it failed; only the first time, as what goes on failing is asked less. */
export function isWorthRepeating(failures: number, error: Error, { isRepeatable, setbacks }: Pick<Situation, 'isRepeatable' | 'setbacks'>): boolean {
  if (failures >= RETRIES || setbacks > 0 || !isRepeatable || !(error instanceof ServiceError)) return false;
  const { kind, transient } = error.diagnosis;
  return transient && error.retryAt === undefined && kind !== 'rateLimited' && kind !== 'timeout';
}

/** How long until it is, in milliseconds. */
export function retryDelayMs(attempt: number): number {
  return RETRY_MS * 2 ** attempt * (0.5 + Math.random());
}

/** Whether a service wants to be left alone for now. */
export function wantsToWait(error: Error | null): boolean {
  return error instanceof ServiceError && error.retryAt !== undefined && error.retryAt > Date.now();
}

function isPortalAway(error: Error): boolean {
  return error instanceof ServiceError && (error.diagnosis.kind === 'portal' || error.diagnosis.kind === 'starting');
}

/** What only a person can mend, and what costs much each time. */
function isHopeless(error: Error): boolean {
  return error instanceof ServiceError && (error.diagnosis.kind === 'session' || error.diagnosis.kind === 'tooLarge');
}

/** A number from 0 to 1 that is always the same for the same text, and else another. */
function spreadOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return (Math.imul(hash, 2_654_435_761) >>> 0) / 2 ** 32;
}
