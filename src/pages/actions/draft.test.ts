import { requestDef } from '../../client/testing';
import type { Action, RequestDef } from '../../model';
import { clearDraft, draftKey, readDraft, writeDraft } from './draft';

const action = (request: Partial<RequestDef> = {}): Action => ({ key: 'k', title: 'Restart', isDangerous: false, request: requestDef({ method: 'POST', path: '/things/{row.id}/restart', ...request }) });
const key = (row: object, { user = 'user:default/kim', ...request }: Partial<RequestDef> & { user?: string } = {}) => draftKey(user, '/proxy-pages/things', action(request), { params: { id: 'p' }, row });

beforeEach(() => sessionStorage.clear());

describe('what was typed for an action', () => {
  it('is of one row, one user, and outlives what changes in the row', () => {
    expect(key({ id: 'a', state: 'Running' })).toBe(key({ id: 'a', state: 'Stopped' }));
    expect(key({ id: 'a' })).not.toBe(key({ id: 'b' }));
    expect(key({ id: 'a' })).not.toBe(key({ id: 'a' }, { user: 'user:default/robin' }));
  });

  it.each<[string, Partial<RequestDef>]>([
    ['path', { path: '/{row.cluster}/{row.name}' }],
    ['named variable of the path', { path: '/{at}/restart', vars: { at: 'row.cluster' } }],
    ['query', { path: '/restart', query: { cluster: '{row.cluster}' } }],
    ['body', { path: '/restart', body: { of: ['{row.cluster}', '{form.reason}'] } }],
    ['body, though its path has a segment called row', { path: '/row/{params.id}', body: { of: '{row.cluster}' } }],
    ['variable of GraphQL', { path: '', graphql: { query: 'mutation', variables: { cluster: '{row.cluster}' } } }],
    ['path that depends on what is typed', { path: '/{row.cluster}/{form.name}' }],
  ])('is not shared by rows of the same name, which only the %s tells apart', (_what, request) => {
    expect(key({ name: 'checkout', cluster: 'north' }, request)).not.toBe(key({ name: 'checkout', cluster: 'south' }, request));
  });

  it('outlives what changes in the row and is only in the body', () => {
    const request = { path: '/{row.name}', body: { from: '{row.replicas}', to: '{form.replicas}' } };
    expect(key({ name: 'web', replicas: 1 }, request)).toBe(key({ name: 'web', replicas: 2 }, request));
    const inBody = { path: '/scale', body: { of: '{row.name}', to: '{form.replicas}' } };
    expect(key({ name: 'web', replicas: 1 }, inBody)).toBe(key({ name: 'web', replicas: 2 }, inBody));
  });

  it('is kept where the path depends on what is typed', () => {
    expect(key({ id: 'a' }, { path: '/things/{form.name}' })).toBe(key({ id: 'a' }, { path: '/things/{form.name}' }));
  });

  it('is kept under a name that says nothing of what the row holds', () => {
    expect(key({ name: 'checkout', token: 'secret' }, { path: '/x', body: { token: '{row.token}' } })).not.toMatch(/checkout|secret/);
  });

  it('is read again without passwords until it is forgotten', () => {
    writeDraft('k', { reason: 'slow', token: 'secret' }, { properties: { token: { type: 'string', format: 'password' } } });
    expect(readDraft('k')).toEqual({ reason: 'slow' });
    clearDraft('k');
    expect(readDraft('k')).toBeUndefined();
  });
});
