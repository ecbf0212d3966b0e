/** @jest-environment node */
import { readBoolean } from './readBoolean';

describe('a boolean', () => {
  it.each([
    [true, true],
    ['true', true],
    ['True', true],
    [' TRUE ', true],
    [false, false],
    ['false', false],
    ['False', false],
  ])('is read from %p', (value, truth) => {
    expect(readBoolean(value)).toBe(truth);
  });

  it.each([[0], [1], [''], ['yes'], ['t'], [null], [undefined], [{}], [[true]]])('is not in %p', value => {
    expect(readBoolean(value)).toBeUndefined();
  });
});
