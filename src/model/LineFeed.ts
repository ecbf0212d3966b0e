import type { Diagnosis } from './Diagnosis';

/** A line of a log. */
export interface LogLine {
  /** Counts up from 0; lines that are dropped have had theirs. */
  id: number;
  /** As it came, without the break at its end. */
  text: string;
  /** Whether it is a word of ours between the lines. */
  isNote?: boolean;
}

/** How it stands with lines that come by and by. */
export type FeedState = 'connecting' | 'open' | 'waiting' | 'ended' | 'failed';

/** Lines that come by and by. */
export interface LineFeed {
  /** The last ones. */
  lines: readonly LogLine[];
  /** How many earlier ones are no longer kept. */
  dropped: number;
  /** `waiting`: it broke off, and is asked for again at `nextTryAt`; `failed`: and is not. */
  state: FeedState;
  diagnosis?: Diagnosis;
  /** In milliseconds since the epoch. */
  nextTryAt?: number;
  /** Forgets everything and asks anew. */
  restart: () => void;
}
