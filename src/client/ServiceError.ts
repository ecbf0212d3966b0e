import type { Diagnosis } from '../model';
import type { Exchange } from './Exchange';

/** An answer that carries no data, or none that can be read. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  constructor(
    readonly diagnosis: Diagnosis,
    /** The HTTP status, when an answer arrived. */
    readonly status?: number,
    /** What was sent and what came; absent when nothing was sent. */
    readonly exchange?: Exchange,
    /** Before this time another try is pointless, or not welcome; in milliseconds since the epoch. */
    readonly retryAt?: number,
  ) {
    super(diagnosis.title);
  }
}
