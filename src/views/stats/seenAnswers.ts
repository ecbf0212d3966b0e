import type { Json } from '../../model';

/** What an answer said, as far as a trend goes by it. */
export interface Seen {
  /** When it arrived, in milliseconds since the epoch. */
  at: number;
  /** One for each stat; `undefined` where it was no number. */
  numbers: readonly (number | undefined)[];
}

/** More points say no more in so little room. */
const MOST_SEEN = 60;
/** A person who goes from page to page all day must not fill the memory. */
const MOST_PLACES = 100;

const seen = new Map<string, readonly Seen[]>();
/** To which place an answer belongs: while a new one is on its way, the old one is still shown. */
const owners = new WeakMap<object, string>();

/**
 * Keeps what the answers of a place said while the page is open, the oldest first. The same answer counts once, however often
 * it is told.
 * @param place - a view, together with what its request depends on
 */
export function seeAnswer(place: string, body: Json, answer: Seen): readonly Seen[] {
  const before = seen.get(place) ?? [];
  if (ownerOf(place, body) !== place || before.some(({ at }) => at >= answer.at)) return before;
  const now = [...before, answer].slice(-MOST_SEEN);
  seen.delete(place);
  seen.set(place, now);
  for (const [oldest] of seen) {
    if (seen.size <= MOST_PLACES) break;
    seen.delete(oldest);
  }
  return now;
}

function ownerOf(place: string, body: Json): string {
  if (typeof body !== 'object' || body === null) return place;
  const owner = owners.get(body);
  if (owner === undefined) owners.set(body, place);
  return owner ?? place;
}
