/** @jest-environment node */
import type { Json } from '../../model';
import { diagnoseGraphql, hasGraphqlData } from './diagnoseGraphql';
import { proxyService, requestTo, urlService } from '../testing';

const request = requestTo(proxyService, { method: 'POST', isGraphql: true });

describe('a GraphQL answer', () => {
  it.each<[string, Json]>([
    ['no errors', { data: { repos: [] } }],
    ['an empty list of errors', { data: { repos: [] }, errors: [] }],
    ['errors of another kind', { data: {}, errors: 'none' }],
    ['no answer of GraphQL', [1]],
    ['nothing', null],
  ])('with %s needs no diagnosis', (_what, body) => {
    expect(diagnoseGraphql(request, body)).toBeUndefined();
  });

  it('to a query that is wrong is the operator’s to mend', () => {
    const body = { errors: [{ message: 'Cannot query field "nam" on type "Repo".', locations: [{ line: 3, column: 5 }] }] };
    expect(diagnoseGraphql(request, body)).toEqual({
      kind: 'graphql',
      who: 'operator',
      title: 'Inventory answered with an error: Cannot query field "nam" on type "Repo".',
      advice: 'Check the query and its variables (proxyPages.pages.things.views[0].request.graphql).',
      details: 'Cannot query field "nam" on type "Repo". (line 3, column 5)',
      transient: false,
    });
  });

  it('of which a part failed is the service’s to mend', () => {
    const body = { data: { repos: [{ owner: null }] }, errors: [{ message: 'Timeout', path: ['repos', 0, 'owner'] }, { message: 'Timeout', path: ['repos', 1, 'owner'] }] };
    expect(diagnoseGraphql(request, body)).toMatchObject({
      who: 'service',
      title: 'Inventory answered with 2 errors, the first: Timeout',
      details: 'repos.0.owner: Timeout\nrepos.1.owner: Timeout',
    });
  });

  it('that wants a credential shows where it belongs', () => {
    const body = { data: null, errors: [{ message: 'Not signed in', extensions: { code: 'UNAUTHENTICATED' } }] };
    expect(diagnoseGraphql(request, body)).toMatchObject({ who: 'operator', config: expect.stringContaining('Authorization') as string });
    expect(diagnoseGraphql(requestTo(urlService), body)?.config).toBeUndefined();
    expect(diagnoseGraphql(request, { data: { a: null }, errors: [{ type: 'FORBIDDEN', message: 'No' }] })).toMatchObject({ who: 'operator' });
  });

  it.each<[Json[]]>([[[null]], [['text']], [[{}]], [[{ message: ' ' }]], [[{ message: 5, path: 'x', locations: [null], extensions: null }]]])('with the errors %j has words nevertheless', errors => {
    expect(diagnoseGraphql(request, { data: null, errors })?.title).toBe('Inventory answered with an error: it says no more.');
  });

  it('with a long message shortens it', () => {
    expect(diagnoseGraphql(request, { errors: [{ message: 'x'.repeat(5000) }] })?.title.length).toBeLessThan(400);
  });

  it.each<[Json, boolean]>([
    [{ data: { repos: [] }, errors: [] }, true],
    [{ data: { repos: null, user: { name: 'a' } } }, true],
    [{ data: { count: 0 } }, true],
    [{ data: { repos: null } }, false],
    [{ data: null }, false],
    [{ errors: [] }, false],
    [null, false],
  ])('%j carries data: %s', (body, carries) => {
    expect(hasGraphqlData(body)).toBe(carries);
  });
});
