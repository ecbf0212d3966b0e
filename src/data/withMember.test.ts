import { withMember } from './withMember';

describe('a value with another member', () => {
  it.each([
    [{ state: 'Running', id: 1 }, 'state', 'Stopped', { state: 'Stopped', id: 1 }],
    [{ status: { phase: 'a', ready: 1 } }, 'status.phase', 'b', { status: { phase: 'b', ready: 1 } }],
    [{ labels: { 'a/b': 1 } }, 'labels."a/b"', 2, { labels: { 'a/b': 2 } }],
    [{}, 'status.phase', 'b', { status: { phase: 'b' } }],
    [{ list: [1] }, 'list.x', 'b', { list: [1] }],
    [{ status: 'text' }, 'status.phase', 'b', { status: { phase: 'b' } }],
  ])('%j, at %s, is %j: %j', (value, path, member, expected) => {
    expect(withMember(value, path, member)).toEqual(expected);
  });

  it('shares what did not change, and leaves the old one as it was', () => {
    const before = { status: { phase: 'a' }, rest: { big: true } };
    const after = withMember(before, 'status.phase', 'b') as typeof before;
    expect(after.rest).toBe(before.rest);
    expect(before.status.phase).toBe('a');
  });

  it('poisons no prototype', () => {
    withMember({}, '__proto__.polluted', true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
