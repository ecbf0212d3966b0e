import type { Diagnosis } from '../../model';
import { redactText } from './redactText';

/** A diagnosis that tells no secrets: an answer may say what the proxy added to the request. */
export function redacted({ title, advice, details, ...rest }: Diagnosis): Diagnosis {
  return { ...rest, title: redactText(title), ...(advice !== undefined && { advice: redactText(advice) }), ...(details !== undefined && { details: redactText(details) }) };
}
