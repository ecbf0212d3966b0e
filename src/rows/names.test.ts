/** @jest-environment node */
import { hasIdentity, idRank, isBlank, isContainer, isProtocol, isTechnical, nameRank, plainName } from './names';

describe('names of members', () => {
  it('are the same however their words are joined', () => {
    expect(['full_name', 'fullName', 'FULL-NAME', 'full.name'].map(plainName)).toEqual(Array(4).fill('fullname'));
  });

  it('that tell what something is called are ordered', () => {
    expect(['summary', 'login', 'name', 'displayName'].sort((a, b) => (nameRank(a) ?? 0) - (nameRank(b) ?? 0))).toEqual(['displayName', 'name', 'login', 'summary']);
    expect(['hostname', 'jobTitle', 'author_name', 'text'].map(name => nameRank(name) !== undefined)).toEqual([true, false, false, false]);
  });

  it('that identify are ordered', () => {
    expect(['key', 'id', '_id', 'ownerId'].map(idRank)).toEqual([0, 1, 1, undefined]);
  });

  it.each([
    ['metadata', true],
    ['_source', true],
    ['source', false],
    ['owner', false],
  ])('%s holds a part of the row: %s', (name, is) => {
    expect(isContainer(name)).toBe(is);
  });

  it.each([
    ['_links', true],
    ['@odata.etag', true],
    ['__typename', true],
    ['links', false],
    ['_id', false],
  ])('%s is about the protocol: %s', (name, is) => {
    expect(isProtocol(name)).toBe(is);
  });

  it.each<[string, string[], boolean]>([
    ['etag', [], true],
    ['_score', [], true],
    ['_id', [], false],
    ['id_str', [], true],
    ['node_id', [], true],
    ['url', [], false],
    ['url', ['url', 'html_url'], true],
    ['html_url', ['url', 'html_url'], false],
    ['pullsUrl', ['webUrl'], true],
    ['status', [], false],
  ])('%s beside %j is for machines: %s', (name, siblings, is) => {
    expect(isTechnical(name, siblings)).toBe(is);
  });
});

describe('one thing of its own', () => {
  it.each<[Record<string, unknown>, boolean]>([
    [{ id: 1 }, true],
    [{ name: 'x' }, true],
    [{ kind: 'Pod', metadata: { name: 'x' } }, true],
    [{ Name: 'bucket', MaxKeys: '1000', IsTruncated: 'false' }, false],
    [{ name: ['x'] }, false],
    [{ code: 0, number: 1, status: 'ok' }, false],
    [{}, false],
  ])('%j: %s', (object, is) => {
    expect(hasIdentity(object)).toBe(is);
  });
});

describe('nothing to see', () => {
  it.each([
    [null, true],
    [undefined, true],
    ['', true],
    [[], true],
    [{}, true],
    [0, false],
    [false, false],
    [[null], false],
  ])('%j: %s', (value, is) => {
    expect(isBlank(value)).toBe(is);
  });
});
