import { ServiceError } from '../client';
import type { HttpRequest } from '../client';
import type { Diagnosis, DiagnosisKind } from '../model';
import { DecodeError } from '../rows';
import { diagnosisOf } from './diagnosisOf';

/** What became of an action. */
export type Outcome =
  | { state: 'done' }
  /** The service, or what stands before it, said no; or nothing was sent. */
  | { state: 'failed'; diagnosis: Diagnosis }
  /** It was sent, and nobody knows what the service made of it. */
  | { state: 'unknown'; diagnosis: Diagnosis };

/** The answer got lost, or says nothing: a network, a deadline, a connection that broke. */
const LOST: readonly DiagnosisKind[] = ['timeout', 'interrupted', 'portal', 'cors', 'redirect'];
/** Gateways answer so when the service said nothing that they understood (RFC 9110, section 15.6). */
const GATEWAY: readonly (number | undefined)[] = [502, 504];
/** The service said yes; only what it said besides cannot be read. */
const UNREADABLE: readonly DiagnosisKind[] = ['encoding', 'tooLarge', 'format'];

/**
 * Tells what an error means for an action that was to be done. Whatever may have reached the service and was not
 * refused by it may have been done.
 */
export function outcomeOf(error: unknown, request: HttpRequest): Outcome {
  const diagnosis = diagnosisOf(error);
  // The service has answered; whether with a refusal stands in what cannot be read.
  if (error instanceof DecodeError) return { state: 'unknown', diagnosis: asUnknown(diagnosis, request) };
  // Nothing was sent.
  if (!(error instanceof ServiceError) || !error.exchange) return { state: 'failed', diagnosis };
  const { status = 0 } = error;
  if (status >= 200 && status < 300 && UNREADABLE.includes(diagnosis.kind)) return { state: 'done' };
  const isLost = LOST.includes(diagnosis.kind) || GATEWAY.includes(status);
  return isLost ? { state: 'unknown', diagnosis: asUnknown(diagnosis, request) } : { state: 'failed', diagnosis };
}

/** What failed is told below; first comes that nobody knows, and what to do about it. */
function asUnknown(diagnosis: Diagnosis, { service }: HttpRequest): Diagnosis {
  return {
    kind: 'unknown',
    who: 'user',
    title: `Nobody knows whether ${service.title} has done it.`,
    advice: 'It may have been done. Look before you try again.',
    details: [diagnosis.title, diagnosis.advice, diagnosis.details].filter(Boolean).join('\n'),
    transient: false,
  };
}
