import type { Diagnosis } from './Diagnosis';
import type { Json } from './Json';

/** What is known of a row's own request; nothing while it is on its way, or was not sent as nobody looked at the row. */
export interface RowAnswer {
  value?: Json;
  /** With a value, the value is the last good one, or a part of what was asked for. */
  diagnosis?: Diagnosis;
}

/** Somebody who looks at rows. */
export interface RowWatch {
  /** From now on these rows are looked at, and their requests of these names are wanted; what was wanted besides is given up. */
  look: (rows: readonly Json[], names: readonly string[]) => void;
  end: () => void;
}

/** The answers to the requests of single rows. Views say which rows are looked at; they know nothing of how requests are sent. */
export interface RowAnswers {
  /** What is known; the same object until something changes. */
  read: (name: string, row: Json) => RowAnswer;
  watch: () => RowWatch;
  /** Sends the request of a row again. */
  retry: (name: string, row: Json) => void;
  /**
   * Tells when anything has changed.
   * @returns how to be told no longer
   */
  subscribe: (listener: () => void) => () => void;
}
