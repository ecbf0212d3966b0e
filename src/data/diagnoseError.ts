import type { HttpResponse } from '../client';
import type { Diagnosis } from '../model';
import { DecodeError } from '../rows';
import { diagnosisOf } from './diagnosisOf';

/** Puts an error on the way from a response to its rows into words; what explains a body that cannot be read is loaded only then. */
export async function diagnoseError(error: unknown, response: HttpResponse): Promise<Diagnosis> {
  if (!(error instanceof DecodeError)) return diagnosisOf(error);
  const { status, contentType, text, exchange } = response;
  const { explainUnreadable } = await import('../client/diagnose/explain');
  return explainUnreadable(exchange, { status, contentType, text }, error);
}
