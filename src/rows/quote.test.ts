/** @jest-environment node */
import { quote } from './quote';

describe('quote', () => {
  it.each([
    ['items', 'items'],
    ['_a1', '_a1'],
    ['my-id', '"my-id"'],
    ['1st', '"1st"'],
    ['a"b', '"a\\"b"'],
    ['', '""'],
  ])('%j as %s', (name, quoted) => {
    expect(quote(name)).toBe(quoted);
  });
});
