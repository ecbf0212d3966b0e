import { isObject } from '../model';
import type { Diagnosis, Json } from '../model';
import type { HttpRequest } from './HttpRequest';
import { redactDiagnosis } from './redact/redactDiagnosis';

/** What an answer says against itself. */
export interface Remarks {
  /** Tells no secrets. */
  diagnosis: Diagnosis;
  /** Whether it carries data all the same. */
  hasData: boolean;
}

/**
 * What an answer that arrived well says against itself. What reads that is loaded only when there may be something, as
 * most answers say nothing.
 * @returns `undefined` when it says nothing
 */
export async function remarksOf(request: HttpRequest, status: number, body: Json): Promise<Remarks | undefined> {
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && !(isObject(body) && ('errors' in body || 'warnings' in body))) return undefined;
  const { diagnoseGraphql, diagnoseRemarks, hasGraphqlData } = await import('./remarks');
  const diagnosis = request.isGraphql ? diagnoseGraphql(request, body) : diagnoseRemarks(request, status, body);
  return diagnosis && { diagnosis: await redactDiagnosis(diagnosis, request.service.title), hasData: !request.isGraphql || hasGraphqlData(body) };
}
