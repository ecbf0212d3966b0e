/** @jest-environment node */
import type { Json } from '../../model';
import { readReport } from './readReport';

const part = (name: string, says: string, state: string) => ({ name, says, state });

describe('a health report', () => {
  it.each<[string, Json, object]>([
    ['Spring Boot', { status: 'DOWN', components: { db: { status: 'DOWN' }, ping: { status: 'UP' } } }, { says: 'DOWN', state: 'down', parts: [part('db', 'DOWN', 'down'), part('ping', 'UP', 'up')] }],
    ['Spring Boot out of service', { status: 'OUT_OF_SERVICE' }, { says: 'OUT_OF_SERVICE', state: 'down', parts: [] }],
    ['ASP.NET', { status: 'Degraded', entries: { sql: { status: 'Healthy', data: {} }, cache: { status: 'Degraded' } } }, { says: 'Degraded', state: 'degraded', parts: [part('sql', 'Healthy', 'up'), part('cache', 'Degraded', 'degraded')] }],
    ['health+json', { status: 'warn', checks: { 'disk:free': [{ status: 'warn', observedValue: 5 }] } }, { says: 'warn', state: 'degraded', parts: [part('disk:free', 'warn', 'degraded')] }],
    ['a list of checks', { checks: [{ name: 'queue', status: 'failing' }, { id: 'mail', state: 'green' }] }, { parts: [part('queue', 'failing', 'down'), part('mail', 'green', 'up')] }],
    ['Elasticsearch', { cluster_name: 'logs', status: 'yellow', number_of_nodes: 3 }, { says: 'yellow', state: 'degraded' }],
    ['a status page', { page: { name: 'X' }, status: { indicator: 'major', description: 'Major outage' } }, { says: 'major', state: 'down' }],
    ['a bare text', 'OK', { says: 'OK', state: 'up', parts: [] }],
    ['words with blanks', { status: 'Partial Outage' }, { state: 'down' }],
    ['a word that nobody knows', { status: 'purple' }, { says: 'purple' }],
  ])('of %s is understood', (_what, body, expected) => {
    expect(readReport(body)).toMatchObject(expected);
  });

  it('of a word that nobody knows has no state', () => {
    expect(readReport({ status: 'purple' })).not.toHaveProperty('state');
  });

  it.each<Json>([null, 5, true, [], {}, { status: 5 }, { items: [1, 2] }, { name: 'x', owner: { id: 1 } }, 'x'.repeat(100)])('is not seen in %j', body => {
    expect(readReport(body)).toEqual({ parts: [] });
  });
});
