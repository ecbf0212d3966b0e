import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { FORMAT_TYPES } from '../model';
import type { Format } from '../model';
import { Cell } from './Cell';

function textShown(value: unknown, format: Format): string {
  return render(<Cell value={value} format={format} />, { wrapper: MemoryRouter }).container.textContent ?? '';
}

describe.each(FORMAT_TYPES.map(type => [type]))('a cell of format %s', type => {
  it.each([[null], [undefined]])('shows a dash that says there is no value for %p', value => {
    render(<Cell value={value} format={{ type }} />);
    expect(screen.getByLabelText('no value')).toHaveTextContent('–');
  });

  it.each([[0], [false], ['']])('takes %p for a value', value => {
    render(<Cell value={value} format={{ type }} />, { wrapper: MemoryRouter });
    expect(screen.queryByLabelText('no value')).not.toBeInTheDocument();
  });

  it.each([[0], ['x'], [true], [[]], [{}], [['a', null]], [{ a: { b: 1 } }], [NaN], [Infinity], ['9'.repeat(400)]])('survives %p', value => {
    expect(() => textShown(value, { type })).not.toThrow();
  });

  it('shows HTML as text', () => {
    const html = '<img src=x onerror="alert(1)">';
    const { container } = render(<Cell value={html} format={{ type }} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('onerror');
  });
});

describe('a cell', () => {
  it.each<[Format['type'], unknown, string]>([
    ['text', 'x', 'x'],
    ['text', 0, '0'],
    ['text', false, 'false'],
    ['text', ['a', 1, null, true], 'a, 1, , true'],
    ['text', [{ a: 1 }], '[{"a":1}]'],
    ['text', {}, '{}'],
    ['text', NaN, 'NaN'],
    ['text', 'NaN', 'NaN'],
    ['text', '9007199254740993', '9007199254740993'],
    ['number', '12', '12'],
    ['number', 'NaN', 'NaN'],
    ['number', NaN, 'NaN'],
    ['number', 1234.5, '1,234.5'],
    ['bytes', '2048', '2 kB'],
    ['code', 'a\n b', 'a\n b'],
    ['code', { a: 1 }, '{"a":1}'],
    ['json', 'x', '"x"'],
    ['json', { a: [1, null] }, '{"a":[1,null]}'],
    ['json', 0, '0'],
    ['json', '', '""'],
  ])('of format %s shows %p as %j', (type, value, text) => {
    expect(textShown(value, { type })).toBe(text);
  });

  it('shows a list of numbers each in its format', () => {
    expect(textShown([1234, 5], { type: 'number', decimals: 1 })).toBe('1,234.0, 5.0');
  });
});
