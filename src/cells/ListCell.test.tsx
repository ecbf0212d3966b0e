import { render, screen } from '@testing-library/react';
import { Cell } from './Cell';

const shown = (value: unknown) => render(<Cell value={value} format={{ type: 'list' }} />).container.textContent;

describe('a list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 2, true], 'a, 2, true'],
    [['a', null, { b: 1 }], 'a, , {"b":1}'],
    ['a,b', 'a,b'],
    [0, '0'],
    [{ a: 1 }, '{"a":1}'],
  ])('of %j is shown whole as %j', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('that is longer shows its first and how many more there are', () => {
    expect(shown(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c +2');
    expect(screen.getByTitle('a, b, c, d, e')).toBeInTheDocument();
    expect(screen.getByLabelText('and 2 more: d, e')).toHaveTextContent('+2');
  });
});
