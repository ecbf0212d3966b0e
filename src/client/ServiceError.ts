import type { Diagnosis } from '../model';
import type { Exchange } from './Exchange';

/** An answer that carries no data, or none that can be read. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  constructor(
    readonly diagnosis: Diagnosis,
    /** The HTTP status, when an answer arrived. */
    readonly status?: number,
    /** What was sent and what came. */
    readonly exchange?: Exchange,
  ) {
    super(diagnosis.title);
  }
}
