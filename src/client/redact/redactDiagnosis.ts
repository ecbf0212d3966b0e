import type { Diagnosis } from '../../model';

/**
 * A diagnosis whose texts hold no secrets. What does so is loaded only now, as most pages never need it; where it cannot be,
 * the details are left out.
 * @param service - the title of the service
 */
export async function redactDiagnosis(diagnosis: Diagnosis, service: string): Promise<Diagnosis> {
  try {
    const { redacted } = await import('./redacted');
    return redacted(diagnosis, service);
  } catch {
    const { details: _, ...rest } = diagnosis;
    return rest;
  }
}
