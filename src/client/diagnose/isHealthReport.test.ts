/** @jest-environment node */
import { isHealthReport } from './isHealthReport';

describe('an answer with 503 is a health report', () => {
  it.each([
    ['Spring Boot', { status: 'DOWN', components: { db: { status: 'DOWN', details: { error: 'x' } }, ping: { status: 'UP' } } }],
    ['ASP.NET', { status: 'Unhealthy', totalDuration: '00:00:01', entries: { sql: { status: 'Unhealthy', data: {} } } }],
    ['NestJS', { status: 'error', info: {}, error: { db: { status: 'down' } }, details: { db: { status: 'down' } } }],
  ])('of %s', (_what, body) => {
    expect(isHealthReport(503, JSON.stringify(body))).toBe(true);
  });
});

describe('an answer is no health report', () => {
  it.each([
    ['with another status', 500, '{"status":"DOWN","components":{"db":{"status":"DOWN"}}}'],
    ['without parts', 503, '{"status":"DOWN"}'],
    ['without a state', 503, '{"components":{"db":{"status":"DOWN"}}}'],
    ['whose state is a number', 503, '{"status":503,"error":"Service Unavailable","details":{"db":{"status":"DOWN"}}}'],
    ['that is well', 503, '{"status":"UP","components":{"db":{"status":"UP"}}}'],
    ['whose parts have no states', 503, '{"status":"error","data":{"message":"x"},"meta":{}}'],
    ['that is no JSON', 503, '{"status": DOWN'],
    ['that is a text', 503, 'Service has not started up yet'],
    ['that is endless', 503, JSON.stringify({ status: 'DOWN', components: { db: { status: 'DOWN', log: 'x'.repeat(200_000) } } })],
  ])('%s', (_what, status, text) => {
    expect(isHealthReport(status, text)).toBe(false);
  });
});
