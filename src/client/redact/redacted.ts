import type { Diagnosis } from '../../model';
import { redactText } from './redactText';

/**
 * A diagnosis that tells no secrets: an answer may say what the proxy added to the request.
 * @param service - the title of the service, which is the operator's own word, whatever it looks like
 */
export function redacted({ title, advice, details, ...rest }: Diagnosis, service: string): Diagnosis {
  const around = (text: string) => (service === '' ? redactText(text) : text.split(service).map(redactText).join(service));
  return { ...rest, title: around(title), ...(advice !== undefined && { advice: redactText(advice) }), ...(details !== undefined && { details: redactText(details) }) };
}
