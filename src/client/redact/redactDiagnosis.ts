import type { Diagnosis } from '../../model';

/**
 * A diagnosis whose title and details hold no secrets: an answer may tell what the proxy added to the request. What does so is
 * loaded only now, as most pages never need it; where it cannot be, the details are left out.
 */
export async function redactDiagnosis({ details, ...rest }: Diagnosis): Promise<Diagnosis> {
  if (details === undefined) return rest;
  try {
    const { redactText } = await import('.');
    return { ...rest, title: redactText(rest.title), details: redactText(details) };
  } catch {
    return rest;
  }
}
