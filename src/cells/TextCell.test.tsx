import { render } from '@testing-library/react';
import { Cell } from './Cell';

const text = (value: unknown, isBlock?: boolean) => render(<Cell value={value} format={{ type: 'text' }} isBlock={isBlock} />).container.textContent;

describe('a text', () => {
  it.each([
    ['x', 'x'],
    [0, '0'],
    [-0, '0'],
    [false, 'false'],
    [NaN, 'NaN'],
    ['NaN', 'NaN'],
    ['0', '0'],
    ['null', 'null'],
    ['9007199254740993', '9007199254740993'],
    [{ a: [1] }, '{"a":[1]}'],
    ['<b>x</b>', '<b>x</b>'],
    ['مرحبا 👋🏽', 'مرحبا 👋🏽'],
  ])('of %p is %s', (value, shown) => {
    expect(text(value)).toBe(shown);
  });

  it('that no column is wide enough for is cut in a line and whole where there is room', () => {
    const long = 'x'.repeat(100_000);
    expect(text(long)).toMatch(/^x{500}…$/);
    expect(text(long, true)).toBe(long);
  });
});
