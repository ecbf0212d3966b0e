import type { Action } from '../../model';
import { clearDraft, draftKey, readDraft, writeDraft } from './draft';

const action = (path = '/things/{row.id}/restart'): Action => ({ key: 'proxyPages.pages.things.actions[0]', title: 'Restart', isDangerous: false, request: { key: 'r', service: 's', path, vars: {}, method: 'POST', query: {}, headers: {}, timeoutMs: 1, refreshMs: 0, safe: false } as unknown as Action['request'] });
const key = (row: object, { user = 'user:default/kim', path }: { user?: string; path?: string } = {}) => draftKey(user, '/proxy-pages/things', action(path), { params: {}, row });

beforeEach(() => sessionStorage.clear());

describe('what was typed for an action', () => {
  it('is of one row, one user, and outlives what changes in the row', () => {
    expect(key({ id: 'a', state: 'Running' })).toBe(key({ id: 'a', state: 'Stopped' }));
    expect(key({ id: 'a' })).not.toBe(key({ id: 'b' }));
    expect(key({ id: 'a' })).not.toBe(key({ id: 'a' }, { user: 'user:default/robin' }));
  });

  it('is not shared by rows of the same name', () => {
    const path = '/{row.cluster}/{row.name}';
    expect(key({ name: 'checkout', cluster: 'north' }, { path })).not.toBe(key({ name: 'checkout', cluster: 'south' }, { path }));
  });

  it('is kept where the path depends on what is typed', () => {
    expect(key({ id: 'a' }, { path: '/things/{form.name}' })).toBe(key({ id: 'a' }, { path: '/things/{form.name}' }));
  });

  it('is read again without passwords until it is forgotten', () => {
    writeDraft('k', { reason: 'slow', token: 'secret' }, { properties: { token: { type: 'string', format: 'password' } } });
    expect(readDraft('k')).toEqual({ reason: 'slow' });
    clearDraft('k');
    expect(readDraft('k')).toBeUndefined();
  });
});
