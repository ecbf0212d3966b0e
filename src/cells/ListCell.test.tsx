import { render, screen } from '@testing-library/react';
import { Cell } from './Cell';

const shown = (value: unknown, isBlock?: boolean) => render(<Cell value={value} format={{ type: 'list' }} isBlock={isBlock} />).container.textContent;

describe('a list', () => {
  it.each([
    [['a'], 'a'],
    [['a', 2, true], 'a, 2, true'],
    [['a', null, { b: 1 }], 'a, –, {"b":1}'],
    [['', 0, false], '"", 0, false'],
    [[[1, 2], 3], '1, 2, 3'],
    ['a,b', 'a,b'],
    [0, '0'],
    [{ a: 1 }, '{"a":1}'],
  ])('of %j is shown whole as %j', (value, text) => {
    expect(shown(value)).toBe(text);
    expect(screen.queryByTitle(/./)).not.toBeInTheDocument();
  });

  it('that is longer shows its first and how many more there are', () => {
    expect(shown(['a', 'b', 'c', 'd', null, ''])).toBe('a, b, c +3');
    expect(screen.getByTitle('a, b, c, d, –, ""')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'and 3 more: d, –, ""' })).toHaveTextContent('+3');
  });

  it('is whole where there is room, unless nobody would read it', () => {
    expect(shown(['a', 'b', 'c', 'd', 'e'], true)).toBe('a, b, c, d, e');
    expect(shown(Array.from({ length: 1000 }, (_none, index) => index), true)).toMatch(/, 199 \+800$/);
  });

  it('of badges keeps to a few of them in a line', () => {
    const { container } = render(<Cell value={Array.from({ length: 100 }, () => 'UP')} format={{ type: 'badge' }} />);
    expect(container.querySelectorAll('.MuiChip-root')).toHaveLength(3);
    expect(screen.getByText('+97')).toBeInTheDocument();
  });
});
