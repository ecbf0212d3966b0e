import { ExpressionError, compile } from '../../expressions';
import type { Diagnosis, DiagnosisKind, Json, Service } from '../../model';
import { readReport } from './readReport';
import type { HealthReport } from './readReport';
import type { HealthState, ServiceHealth } from './ServiceHealth';

/** What came of asking a service: data, or a reason why there is none. */
export type Probed = { status: number; body: Json; latencyMs: number } | { diagnosis: Diagnosis; status?: number; latencyMs?: number };

/** What stands between this browser and the service: of the service itself it tells nothing. */
const OF_THE_PORTAL: readonly DiagnosisKind[] = ['portal', 'starting', 'session', 'request'];
/** Answers that only somebody can give who is there. */
const OF_THE_SERVICE: readonly DiagnosisKind[] = ['unauthorized', 'forbidden', 'notFound', 'rateLimited', 'serviceError', 'redirect', 'loginPage', 'encoding', 'graphql', 'remark', 'format'];
/** What stands before a service says so with these (RFC 9110, section 15.6). */
const ABSENT_STATUSES: readonly number[] = [502, 503, 504];

/**
 * How a service is, from what came of asking it. With a health check, what it expects decides, else the status; without one, any answer of the
 * service's own says that it is there.
 */
export function healthOf(service: Service, probed: Probed): ServiceHealth {
  if (!('diagnosis' in probed)) return { ...ofAnswer(service, probed), latencyMs: probed.latencyMs };
  const { diagnosis, status, latencyMs } = probed;
  const time = latencyMs !== undefined && { latencyMs };
  // That more would come is nothing that anybody asked for.
  if (!service.health && diagnosis.kind === 'tooLarge') return { state: 'up', sentence: 'It answers.', parts: [], ...time };
  const state = OF_THE_PORTAL.includes(diagnosis.kind) ? 'unknown' : service.health ? 'down' : reachability(service, diagnosis.kind, status);
  const sentence = state === 'up' ? `It answers: ${diagnosis.title}` : diagnosis.title;
  return { state, sentence, diagnosis, parts: [], ...time };
}

/** Of a service without a health check that sent no data. */
function reachability(service: Service, kind: DiagnosisKind, status = 0): HealthState {
  if (!OF_THE_SERVICE.includes(kind)) return 'down';
  // The portal says the same of a path as of a plugin that is not there.
  if (service.kind === 'plugin' && kind === 'notFound') return 'unknown';
  if (ABSENT_STATUSES.includes(status)) return 'down';
  return status >= 500 ? 'degraded' : 'up';
}

function ofAnswer({ title, health }: Service, { status, body }: { status: number; body: Json }): Omit<ServiceHealth, 'latencyMs'> {
  const report = readReport(body);
  const { parts } = report;
  const isSuccess = status >= 200 && status < 300;
  if (health?.expect !== undefined) {
    const found = isTrue(health.expect, body);
    if (typeof found !== 'boolean') return { state: 'unknown', sentence: 'What is expected of it cannot be told.', diagnosis: found, parts };
    if (found) return { state: 'up', sentence: saying(report) ?? 'It is as expected.', parts };
    return unwell(title, report, isSuccess ? `It is not as expected: ${health.expect} is not true.` : `It answers ${status}, and ${health.expect} is not true.`, [`Expected: ${health.expect}`, `Status ${status}`, `Body: ${shortJson(body)}`]);
  }
  if (isSuccess) return { state: 'up', sentence: [health ? `It answers ${status}.` : 'It answers.', health && saying(report)].filter(Boolean).join(' '), parts };
  return unwell(title, report, `It answers ${status}.`, [`Status ${status}`, `Body: ${shortJson(body)}`]);
}

/** The word of a service counts against it, never for it: it is not as it should be. */
function unwell(title: string, report: HealthReport, otherwise: string, details: string[]): Omit<ServiceHealth, 'latencyMs'> {
  const { parts } = report;
  const isPartly = parts.length > 0 && parts.some(({ state }) => state === 'up');
  const state = report.state === 'down' ? 'down' : report.state !== undefined || isPartly ? 'degraded' : 'down';
  const sentence = saying(report) ?? otherwise;
  const diagnosis: Diagnosis = {
    kind: 'remark',
    who: 'service',
    title: `${title} is not well. ${sentence}`,
    ...(sentence !== otherwise && { advice: otherwise }),
    details: details.join('\n'),
    transient: true,
  };
  return { state, sentence, diagnosis, parts };
}

/** `It says DOWN: db is DOWN.` */
function saying({ says, state, parts }: HealthReport): string | undefined {
  const ill = parts.filter(part => part.state === 'down' || part.state === 'degraded').map(part => `${part.name} is ${part.says}`);
  const more = ill.length > 3 ? [...ill.slice(0, 3), `${ill.length - 3} more`] : ill;
  if (says === undefined) return ill.length > 0 ? `${more.join(', ')}.` : undefined;
  return ill.length === 0 ? `It says ${says}.` : `It says ${says}${state === 'up' ? ', but ' : ': '}${more.join(', ')}.`;
}

function isTrue(expect: string, body: Json): boolean | Diagnosis {
  try {
    return isTruthy(compile(expect).evaluate(body));
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { kind: 'request', who: 'operator', title: `What health.expect says cannot be told of this answer: ${error.message}`, ...(error.hint && { advice: error.hint }), details: `Expected: ${expect}\nBody: ${shortJson(body)}`, transient: false };
  }
}

/** As JMESPath has it: false, null and what is empty are not true (https://jmespath.site). */
function isTruthy(value: Json): boolean {
  if (value === null || value === false || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function shortJson(body: Json): string {
  const text = JSON.stringify(body);
  return text.length > 400 ? `${text.slice(0, 399)}…` : text;
}
