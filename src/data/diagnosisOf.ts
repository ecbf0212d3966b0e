import { ServiceError } from '../client';
import { ExpressionError } from '../expressions';
import type { Diagnosis } from '../model';

/** Puts any error on the way from request to rows into words. */
export function diagnosisOf(error: unknown): Diagnosis {
  if (error instanceof ServiceError) return error.diagnosis;
  if (error instanceof ExpressionError)
    return { kind: 'request', who: 'operator', title: error.message, ...(error.hint && { advice: error.hint }), details: error.source, transient: false };
  if (isMissingCode(error)) return { kind: 'portal', who: 'user', title: 'The code for this could not be loaded.', advice: 'Reload the page.', transient: false };
  return { kind: 'request', who: 'operator', title: error instanceof Error ? error.message : String(error), transient: false };
}

/** React and the federation runtime keep the failure of code that could not be fetched, so only a new page tries again. */
export function isMissingCode(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ChunkLoadError' || /loading chunk/i.test(error.message));
}
