/** @jest-environment node */
import type { Json } from '../../model';
import { diagnoseRemarks } from './diagnoseRemarks';
import { proxyService, requestTo } from '../testing';

const request = requestTo(proxyService);

describe('an answer with data', () => {
  it.each<[string, number, Json]>([
    ['nothing else', 200, { items: [] }],
    ['no warnings', 200, { items: [], warnings: [], errors: [] }],
    ['warnings that are none', 200, { items: [], warnings: ['', {}, 5, null] }],
    ['warnings that are no list', 200, { items: [], warnings: null }],
    ['errors and no data', 200, { errors: [{ message: 'x' }] }],
    ['a list for a body', 503, [1]],
  ])('and %s says nothing against itself', (_what, status, body) => {
    expect(diagnoseRemarks(request, status, body)).toBeUndefined();
  });

  it('and a warning gives it', () => {
    expect(diagnoseRemarks(request, 200, { data: [], warnings: ['a mix of histograms and floats'] })).toEqual({
      kind: 'remark',
      who: 'service',
      title: 'Inventory warns: a mix of histograms and floats',
      transient: false,
    });
  });

  it('and several warnings gives them all', () => {
    expect(diagnoseRemarks(request, 200, { data: [], warnings: ['one', { message: 'two' }] })).toMatchObject({ title: 'Inventory gives 2 warnings, the first: one', details: 'one\ntwo' });
  });

  it('and errors beside it is told as GraphQL is', () => {
    expect(diagnoseRemarks(request, 200, { data: { hero: { name: 'R2-D2' } }, errors: [{ message: 'No name', path: ['hero', 'name'] }] })).toMatchObject({
      kind: 'graphql',
      title: 'Inventory answered with an error: No name',
    });
  });

  it('and a status that is no success tells both, unless the status is accepted', () => {
    const body = { status: 'DOWN', components: { db: { status: 'DOWN' } } };
    expect(diagnoseRemarks(request, 503, body)).toMatchObject({ kind: 'remark', title: 'Inventory answered 503: DOWN.', transient: true });
    expect(diagnoseRemarks(requestTo(proxyService, { acceptStatus: [503] }), 503, body)).toBeUndefined();
  });
});
