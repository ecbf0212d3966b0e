import { nearest } from './nearest';

describe('nearest', () => {
  const KEYS = ['title', 'value', 'format', 'align', 'columns', 'success', 'rows'];

  it.each([
    ['titel', 'title'],
    ['tilte', 'title'],
    ['Title', 'title'],
    ['colums', 'columns'],
    ['column', 'columns'],
    ['succes', 'success'],
    ['row', 'rows'],
    ['fromat', 'format'],
  ])('takes %s for %s', (word, expected) => {
    expect(nearest(word, KEYS)).toBe(expected);
  });

  it.each(['zzz', 'colour', '', 'x'.repeat(5000)])('has no idea what %.20s means', word => {
    expect(nearest(word, KEYS)).toBeUndefined();
  });

  it('has nothing to offer without candidates', () => {
    expect(nearest('title', [])).toBeUndefined();
  });

  it('prefers the closest', () => {
    expect(nearest('tables', ['cables2', 'table'])).toBe('table');
  });
});
