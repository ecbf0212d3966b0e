/** @jest-environment node */
import { waitText } from './waitText';

describe('a wait in words', () => {
  it.each([
    [400, '1 s'],
    [42_000, '42 s'],
    [300_000, '5 min'],
    [7_200_000, '2 h'],
  ])('of %i ms is %s', (ms, text) => {
    expect(waitText(ms)).toBe(text);
  });
});
