import { ServiceError, diagnoseFailure } from '../client';
import type { HttpRequest } from '../client';
import { ExpressionError } from '../expressions';
import type { Diagnosis } from '../model';
import { DecodeError } from '../rows';

/**
 * Puts any error on the way from request to rows into words.
 * @param request - whose answer could not be read, if there is one
 */
export function diagnosisOf(error: unknown, request?: HttpRequest): Diagnosis {
  if (error instanceof ServiceError) return error.diagnosis;
  if (error instanceof ExpressionError)
    return { kind: 'request', who: 'operator', title: error.message, ...(error.hint && { advice: error.hint }), details: error.source, transient: false };
  // The proxy may end an answer that broke off as if it were whole, so that only its text can tell.
  if (error instanceof DecodeError && error.isTruncated && request) return diagnoseFailure(request, 'body');
  if (error instanceof DecodeError)
    return {
      kind: 'format',
      who: 'service',
      title: error.message,
      advice: 'If its content type is wrong, say in the request what it is (responseType). As responseType: text it is shown as it came.',
      transient: false,
    };
  if (isMissingCode(error)) return { kind: 'portal', who: 'user', title: 'The code for this could not be loaded.', advice: 'Reload the page.', transient: false };
  return { kind: 'request', who: 'operator', title: error instanceof Error ? error.message : String(error), transient: false };
}

/** React and the federation runtime keep the failure of code that could not be fetched, so only a new page tries again. */
export function isMissingCode(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ChunkLoadError' || /loading chunk/i.test(error.message));
}
