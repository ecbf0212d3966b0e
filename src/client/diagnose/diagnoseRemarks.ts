import { isObject } from '../../model';
import type { Diagnosis, Json } from '../../model';
import { diagnoseGraphql, hasGraphqlData } from './diagnoseGraphql';
import type { HttpRequest } from '../HttpRequest';

/** More say no more. */
const MAX_LISTED = 20;

/**
 * What an answer that carries data says against itself: a status that is no success, `errors` beside `data` as GraphQL has them, or
 * `warnings` as Prometheus and others have them.
 * @returns `undefined` when it says nothing
 */
export function diagnoseRemarks(request: HttpRequest, status: number, body: Json): Diagnosis | undefined {
  const { service } = request;
  if (!isObject(body)) return undefined;
  const isExpected = (status >= 200 && status < 300) || request.acceptStatus.includes(status);
  if (!isExpected && typeof body.status === 'string') return { kind: 'remark', who: 'service', title: `${service.title} answered ${status}: ${body.status}.`, transient: true };
  if (hasGraphqlData(body)) {
    const failed = diagnoseGraphql(request, body);
    if (failed) return failed;
  }
  const warnings = textsOf(body.warnings);
  const [first] = warnings;
  if (first === undefined) return undefined;
  const title = warnings.length === 1 ? `${service.title} warns: ${first}` : `${service.title} gives ${warnings.length} warnings, the first: ${first}`;
  return { kind: 'remark', who: 'service', title, ...(warnings.length > 1 && { details: warnings.slice(0, MAX_LISTED).join('\n') }), transient: false };
}

function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const text = isObject(item) ? item.message : item;
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
  });
}
