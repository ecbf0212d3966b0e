import { ServiceError } from '../client';
import { ExpressionError } from '../expressions';
import type { Diagnosis } from '../model';
import { DecodeError } from '../rows';

/** Puts any error on the way from request to rows into words. */
export function diagnosisOf(error: unknown): Diagnosis {
  if (error instanceof ServiceError) return error.diagnosis;
  if (error instanceof ExpressionError)
    return { kind: 'request', who: 'operator', title: error.message, ...(error.hint && { advice: error.hint }), details: error.source, transient: false };
  if (error instanceof DecodeError)
    return {
      kind: 'format',
      who: 'service',
      title: error.message,
      advice: 'If the service answers with something other than JSON, say responseType: text.',
      transient: false,
    };
  return { kind: 'request', who: 'operator', title: error instanceof Error ? error.message : String(error), transient: false };
}
