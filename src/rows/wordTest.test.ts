import fc from 'fast-check';
import type { Json } from '../model';
import { foldText } from './foldText';
import { searchText, wordTest } from './wordTest';

describe('wordTest', () => {
  it.each<[string, Json, boolean]>([
    ['elan', 'Élan vital', true],
    ['straße', 'STRASSE', false],
    ['(a|b)', 'say (A|B)', true],
    ['.', 'ab', false],
    ['12', 3124, true],
    ['e+', 1e21, true],
    ['1a', 1, false],
    ['true', true, true],
    ['"a":1', { a: 1 }, true],
    ['null', null, false],
    ['k', '\u212a', true],
  ])('finds %j in %j: %s', (word, value, expected) => {
    expect(wordTest(word)(value)).toBe(expected);
  });

  it('finds what folding both finds', () => {
    const character = fc.constantFrom(...'aAzZ019.-+e\\^$*?[]{}()|/ßÉéİıſK\u0301\u0000\n ');
    const text = fc.stringOf(character, { maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.array(text, { maxLength: 2 })), fc.stringOf(character, { maxLength: 3 }), (value, typed) => {
        const word = foldText(typed);
        expect(wordTest(word)(value)).toBe(foldText(searchText(value)).includes(word));
      }),
      { numRuns: 5000 },
    );
  });
});
