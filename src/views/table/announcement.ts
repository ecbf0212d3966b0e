/** What a screen reader may have to be told of a table. */
export interface TableFacts {
  /** What the rows are sorted by, in words. */
  sort: string;
  /** The search and the filters of the rows that are loaded, as one text. */
  narrowing: string;
  /** The search that is left to the service, whose rows come later. */
  handed: string;
  /** How many rows there are, in words. */
  count: string;
  /** What changes when the rows do. */
  rows: unknown;
  /** Whether the rows are being sorted or filtered. */
  isWorking: boolean;
  /** Whether more rows are on their way. */
  isLoading: boolean;
}

/** What there is to say, if anything, and what is known afterwards. */
export interface Said {
  text?: string;
  known: TableFacts;
}

/** Tells what a person has changed, once it is done. What a refresh changes is not told: it would never be quiet. */
export function announcement(before: TableFacts, now: TableFacts): Said {
  if (now.isWorking) return { known: before };
  const isAwaited = now.handed !== before.handed && now.rows === before.rows;
  const isNarrowed = now.narrowing !== before.narrowing || (now.handed !== before.handed && !isAwaited);
  const known = isAwaited ? { ...now, handed: before.handed } : now;
  if (now.isLoading && !before.isLoading) return { text: 'Loading more rows.', known };
  const parts: string[] = [];
  if (now.sort !== before.sort) parts.push(now.sort === '' ? 'Not sorted' : `${now.sort.charAt(0).toUpperCase()}${now.sort.slice(1)}`);
  if (isNarrowed || (before.isLoading && !now.isLoading)) parts.push(now.count);
  return parts.length === 0 ? { known } : { text: `${parts.join('. ')}.`, known };
}
