import type { Diagnosis, DiagnosisKind } from '../../model';
import type { HttpRequest } from '../HttpRequest';
import type { Surroundings } from './Outcome';

/** What another service says of a path that is not its own. */
const ODD: readonly DiagnosisKind[] = ['endpoint', 'notFound', 'unauthorized', 'forbidden', 'loginPage', 'redirect', 'serviceError'];

/**
 * Adds that another endpoint may have answered: the proxy takes the first one that the path begins with, so `/svc` before `/svc/v2` swallows it.
 */
export function withShadow(diagnosis: Diagnosis, { service }: HttpRequest, { endpoints = [] }: Surroundings): Diagnosis {
  if (service.kind !== 'proxy' || !ODD.includes(diagnosis.kind)) return diagnosis;
  const { endpoint } = service;
  const shadow = endpoints.find(other => other !== endpoint && endpoint.startsWith(`${other.replace(/\/$/, '')}/`));
  if (shadow === undefined) return diagnosis;
  const order = `If ${shadow} stands before ${endpoint} in proxy.endpoints, it answers instead: put ${endpoint} first.`;
  const { advice = '' } = diagnosis;
  // Lines follow what ends in a colon.
  return { ...diagnosis, advice: (advice.endsWith(':') ? [order, advice] : [advice, order]).join(' ').trim() };
}
