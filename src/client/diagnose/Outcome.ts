/** What arrived, as far as it arrived. */
export interface Arrival {
  status: number;
  /** With its parameters, or empty. */
  contentType: string;
  /** The body, as far as it came. */
  text: string;
  /** Those that came through, by their names in lower case. */
  headers?: Readonly<Record<string, string>>;
  /** Until the answer was whole, in milliseconds. */
  durationMs?: number;
}

/** Why nothing arrived, or not all of it. */
export type Cause =
  /** No headers in time. */
  | 'timeout'
  /** Nothing more of the body in time. */
  | 'stalled'
  /** The browser got no answer, and tells no more. */
  | 'network'
  /** The connection broke in the midst of the body. */
  | 'body'
  /** Longer than may be read. */
  | 'tooLarge';

/** A request that brought no whole answer. */
export interface Failure {
  cause: Cause;
  /** Of an answer that is too long, how long it says it is, in bytes. */
  announced?: number;
  /** Until it was given up, in milliseconds. */
  durationMs?: number;
}

/** What came of a request. */
export type Outcome = Arrival | Failure;

/** What is known of the place a request was sent from. */
export interface Surroundings {
  /** Of the portal's page: `https://portal.example.com`. */
  origin?: string;
  /** The keys of all proxy endpoints that services are configured for. */
  endpoints?: readonly string[];
}
