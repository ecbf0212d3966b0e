/** @jest-environment node */
import type { LoadedPage } from './loadPage';
import { shareUnchanged } from './shareUnchanged';

const answer = (names: string[], bytes = 100) => {
  const page = { decoded: { form: 'json', value: names.map(name => ({ name })) }, arrivedAt: names.length, exchange: { arrived: { bytes } } };
  return { pages: [page as unknown as LoadedPage], pageParams: [''] };
};
const rowOf = (shared: ReturnType<typeof shareUnchanged>, index: number) => (shared?.pages[0]?.decoded.value as object[])[index];

describe('a new answer', () => {
  it('keeps the rows that did not change', () => {
    const before = answer(['a', 'b']);
    const shared = shareUnchanged(before, answer(['a', 'c']));
    expect(rowOf(shared, 0)).toBe(rowOf(before, 0));
    expect(rowOf(shared, 1)).toEqual({ name: 'c' });
  });

  it('that is large is taken as it is', () => {
    const after = answer(['a'], 5_000_000);
    expect(shareUnchanged(answer(['a']), after)).toBe(after);
  });
});
