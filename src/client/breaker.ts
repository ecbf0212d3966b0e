/** So many requests in a row have to find nobody before a service counts as absent. */
export const FAILURES_TO_OPEN = 5;
/** Until the first try of a service that is absent; doubles with every try that fails. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 30_000;
/** When to ask again while somebody else's try is under way. */
const DURING_TRY_MS = 5_000;

/** What is known of whether a service is there. */
export interface Presence {
  /** Requests in a row that found nobody; once it counts as absent, only tries are counted. */
  failures: number;
  /** When the next try may go, in milliseconds since the epoch; of a service that is absent. */
  nextTryAt: number;
  /** Whether a try is under way. */
  isTrying: boolean;
}

/** How a request is let through: as one of many, as the one try of a service that is absent, or not before some time. */
export type Admission = { as: 'usual' | 'try' } | { notBefore: number };

/** What a request tells of its service: an answer of any kind, nobody there, or nothing at all. */
export type Outcome = 'present' | 'absent' | 'unknown';

export const PRESENT: Presence = { failures: 0, nextTryAt: 0, isTrying: false };

/** Whether all but one try now and then are held back. */
export function isOpen({ failures }: Presence): boolean {
  return failures >= FAILURES_TO_OPEN;
}

/** Whether a request may be sent now. One that goes `as: 'try'` has to be noted with `trying`. */
export function admit(presence: Presence, now: number): Admission {
  if (!isOpen(presence)) return { as: 'usual' };
  if (now < presence.nextTryAt) return { notBefore: presence.nextTryAt };
  return presence.isTrying ? { notBefore: now + DURING_TRY_MS } : { as: 'try' };
}

/** The state while a try is under way. */
export function trying(presence: Presence): Presence {
  return { ...presence, isTrying: true };
}

/**
 * The state after a request.
 * @param random - between 0 and 1, so that not all browsers try at the same time
 */
export function settle(presence: Presence, as: 'usual' | 'try', outcome: Outcome, now: number, random: number): Presence {
  if (outcome === 'present') return PRESENT;
  const isTry = as === 'try';
  if (outcome === 'unknown') return isTry ? { ...presence, isTrying: false } : presence;
  // What was sent before it counted as absent tells nothing new.
  if (isOpen(presence) && !isTry) return presence;
  const failures = presence.failures + 1;
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - FAILURES_TO_OPEN));
  return { failures, nextTryAt: now + pause * (0.75 + random / 2), isTrying: false };
}

/** The state when a person asks: what comes next goes, and one more failure holds the rest back again. */
export function pardon(presence: Presence): Presence {
  return isOpen(presence) ? { ...PRESENT, failures: FAILURES_TO_OPEN - 1 } : presence;
}
