/** @jest-environment node */
import { safeHref } from './safeHref';

describe('where a link may lead', () => {
  it.each([
    ['https://x.example', 'https://x.example/'],
    [' HTTP://X.example/a b ', 'http://x.example/a%20b'],
    ['mailto:a@b.de', 'mailto:a@b.de'],
    ['javascript:x', undefined],
    ['java\nscript:x', undefined],
    ['//x.example', undefined],
    ['/path', undefined],
    ['', undefined],
  ])('from %j is %s', (text, href) => {
    expect(safeHref(text)).toBe(href);
  });
});
