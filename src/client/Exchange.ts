import type { HttpRequest } from './HttpRequest';

/** What was sent and what came of it, as far as it came: for people who want to know, never for the data's way. */
export interface Exchange {
  request: HttpRequest;
  /** Where it was sent to. */
  url: string;
  /** Until the answer was whole, or was given up, in milliseconds. */
  durationMs: number;
  /** Absent when nothing arrived. */
  arrived?: {
    status: number;
    /** As they came through the proxy; names in lower case. */
    headers: Record<string, string>;
    /** Of the body after decompression; absent when it broke off. */
    bytes?: number;
  };
}
