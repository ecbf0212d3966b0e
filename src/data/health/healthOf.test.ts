/** @jest-environment node */
import { pluginService, proxyService } from '../../client/testing';
import type { Diagnosis, DiagnosisKind, Health, Json, Service } from '../../model';
import { healthOf } from './healthOf';

const withHealth = (health: Partial<Health> = {}): Service => ({ ...proxyService, health: { path: '/healthz', acceptStatus: [], ...health } });
const answer = (body: Json, status = 200) => ({ status, body, latencyMs: 12 });
const failure = (kind: DiagnosisKind, status?: number) => {
  const diagnosis: Diagnosis = { kind, who: 'service', title: 'Inventory fails.', transient: true };
  return { diagnosis, latencyMs: 30, ...(status !== undefined && { status }) };
};

describe('with an expectation', () => {
  const service = withHealth({ acceptStatus: [503], expect: "status == 'UP'" });

  it('a service that meets it is up, and its parts that are not are named', () => {
    expect(healthOf(service, answer({ status: 'UP' }))).toEqual({ state: 'up', sentence: 'It says UP.', parts: [], latencyMs: 12 });
    expect(healthOf(service, answer({ status: 'UP', components: { db: { status: 'DOWN' } } }))).toMatchObject({ state: 'up', sentence: 'It says UP, but db is DOWN.' });
    expect(healthOf(withHealth({ expect: 'ready' }), answer({ ready: 5 }))).toMatchObject({ state: 'up', sentence: 'It is as expected.' });
  });

  it.each<[Json, number, string, string]>([
    [{ status: 'DOWN', components: { db: { status: 'DOWN' }, queue: { status: 'UP' } } }, 503, 'down', 'It says DOWN: db is DOWN.'],
    [{ status: 'OUT_OF_SERVICE' }, 503, 'down', 'It says OUT_OF_SERVICE.'],
    [{ status: 'degraded' }, 200, 'degraded', 'It says degraded.'],
    [{ status: 'ok' }, 200, 'degraded', 'It says ok.'],
    [{ components: { db: { status: 'DOWN' }, queue: { status: 'UP' } } }, 200, 'degraded', 'db is DOWN.'],
    [{ status: 'purple' }, 200, 'down', 'It says purple.'],
    [null, 204, 'down', "It is not as expected: status == 'UP' is not true."],
    [{ error: 'unavailable' }, 503, 'down', "It answers 503, and status == 'UP' is not true."],
    [{ parts: [1, 2, 3, 4, 5].map(name => ({ name: `p${name}`, status: 'down' })) }, 200, 'down', 'p1 is down, p2 is down, p3 is down, 2 more.'],
  ])('a service that answers %j with %s is %s', (body, status, state, sentence) => {
    expect(healthOf(service, answer(body, status))).toMatchObject({ state, sentence, diagnosis: { kind: 'remark', who: 'service', title: `Inventory is not well. ${sentence}` } });
  });

  it('that fails over what came, it is not known, and the operator is told why', () => {
    const health = healthOf(withHealth({ expect: 'sum(parts) > `5`' }), answer({ parts: 'none' }));
    expect(health).toMatchObject({ state: 'unknown', diagnosis: { kind: 'request', who: 'operator', details: 'Expected: sum(parts) > `5`\nBody: {"parts":"none"}' } });
  });

  it.each<Json>([false, null, '', [], {}])('the value %j does not meet it', value => {
    expect(healthOf(withHealth({ expect: 'it' }), answer({ it: value })).state).toBe('down');
  });
});

describe('without an expectation', () => {
  it.each<[Json, number, string, string]>([
    [{ status: 'UP' }, 200, 'up', 'It answers 200. It says UP.'],
    [{ status: 'DOWN' }, 200, 'up', 'It answers 200. It says DOWN.'],
    [null, 204, 'up', 'It answers 204.'],
    [{ status: 'DOWN' }, 503, 'down', 'It says DOWN.'],
    [{ status: 'degraded' }, 503, 'degraded', 'It says degraded.'],
    [{ ready: true }, 503, 'down', 'It answers 503.'],
  ])('the status decides: %j with %s', (body, status, state, sentence) => {
    expect(healthOf(withHealth({ acceptStatus: [503] }), answer(body, status))).toMatchObject({ state, sentence });
  });
});

describe('a health check that brings no data', () => {
  it.each<DiagnosisKind>(['unreachable', 'timeout', 'endpoint', 'unauthorized', 'notFound', 'serviceError', 'redirect', 'loginPage', 'interrupted', 'cors', 'tooLarge'])('because of %s finds the service down, with the diagnosis', kind => {
    const probed = failure(kind);
    expect(healthOf(withHealth(), probed)).toEqual({ state: 'down', sentence: 'Inventory fails.', diagnosis: probed.diagnosis, parts: [], latencyMs: 30 });
  });
});

describe('without a health check', () => {
  it('any data says that the service is there', () => {
    expect(healthOf(proxyService, answer([{ status: 'DOWN' }]))).toEqual({ state: 'up', sentence: 'It answers.', parts: [], latencyMs: 12 });
  });

  it('a report that it is down counts all the same', () => {
    expect(healthOf(proxyService, answer({ status: 'DOWN', components: { db: { status: 'DOWN' } } }, 503))).toMatchObject({ state: 'down' });
  });

  it.each<[DiagnosisKind, number]>([['unauthorized', 401], ['forbidden', 403], ['notFound', 404], ['rateLimited', 429], ['redirect', 302], ['loginPage', 200], ['encoding', 200], ['format', 200]])('an answer that is no data (%s) says so too, with a note', (kind, status) => {
    expect(healthOf(proxyService, failure(kind, status))).toMatchObject({ state: 'up', sentence: 'It answers: Inventory fails.', diagnosis: { kind } });
  });

  it('an answer that is too long is an answer', () => {
    expect(healthOf(proxyService, failure('tooLarge', 200))).toEqual({ state: 'up', sentence: 'It answers.', parts: [], latencyMs: 30 });
  });

  it.each<[DiagnosisKind, number | undefined, string]>([
    ['serviceError', 500, 'degraded'],
    ['serviceError', 503, 'down'],
    ['serviceError', 400, 'up'],
    ['unreachable', 504, 'down'],
    ['endpoint', 404, 'down'],
    ['timeout', undefined, 'down'],
    ['interrupted', 200, 'down'],
    ['cors', undefined, 'down'],
  ])('%s with %s is %s', (kind, status, state) => {
    expect(healthOf(proxyService, failure(kind, status)).state).toBe(state);
  });

  it('of a plugin that has nothing there it is not known whether it is installed', () => {
    expect(healthOf(pluginService, failure('notFound', 404)).state).toBe('unknown');
  });
});

describe('what is the matter with the portal', () => {
  it.each<DiagnosisKind>(['portal', 'starting', 'session', 'request'])('(%s) tells nothing of a service', kind => {
    expect(healthOf(withHealth(), failure(kind)).state).toBe('unknown');
    expect(healthOf(proxyService, failure(kind)).state).toBe('unknown');
  });
});
