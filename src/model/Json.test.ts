/** @jest-environment node */
import { isObject, typeName } from './Json';

describe('the word for a type', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[], 'a list'],
    [{}, 'an object'],
    ['', 'a text'],
    [0, 'a number'],
    [false, 'true or false'],
  ])('of %p is %s', (value, word) => {
    expect(typeName(value)).toBe(word);
  });
});

describe('isObject', () => {
  it.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [undefined, false],
    ['text', false],
    [5, false],
  ])('of %p is %s', (value, expected) => {
    expect(isObject(value)).toBe(expected);
  });
});
