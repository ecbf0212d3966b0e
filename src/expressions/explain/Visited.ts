/** A value on the way of an expression. */
export interface Visited {
  /** The expression up to here; empty at the row itself. */
  path: string;
  value: unknown;
}

/** Where an expression ends without a value. */
export interface End {
  /** Why, as sentences. */
  reason: string;
  /** An expression that does have a value here. */
  suggestion?: string;
}

/** What an expression came through, the last being its value, or what it had when it ended. */
export interface Trace {
  visited: Visited[];
  end?: End;
}

/** The value that a trace came to. */
export function lastOf({ visited }: Trace, from: Visited): Visited {
  return visited.at(-1) ?? from;
}

/** `undefined` for what cannot be evaluated; the whole expression has told why. */
export function attempt(evaluate: () => unknown): unknown {
  try {
    return evaluate();
  } catch {
    return undefined;
  }
}

/** The first of several traces that ended, with all that was visited; without one, the value of the whole. */
export function traceBoth(traces: readonly Trace[], whole: Trace): Trace {
  const visited = traces.flatMap(part => part.visited);
  const end = traces.find(part => part.end)?.end;
  return end ? { visited, end } : { visited: [...visited, ...whole.visited], ...(whole.end && { end: whole.end }) };
}

/** Alternatives end only where all of them do. */
export function traceEither(traces: readonly Trace[], whole: Trace): Trace {
  const visited = traces.flatMap(part => part.visited);
  const ends = traces.flatMap(part => part.end ?? []);
  if (ends.length < traces.length) return { visited: [...visited, ...whole.visited] };
  return { visited, end: joinEnds(ends) };
}

function joinEnds(ends: readonly End[]): End {
  const suggestion = ends.find(end => end.suggestion !== undefined)?.suggestion;
  return { reason: ends.map(end => end.reason).join(' '), ...(suggestion !== undefined && { suggestion }) };
}
