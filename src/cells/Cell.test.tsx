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
    expect(screen.getByRole('img', { name: 'no value' })).toHaveTextContent('–');
  });

  it.each([[0], [false]])('shows %p', value => {
    expect(textShown(value, { type })).toMatch(/\S/);
    expect(screen.queryByLabelText(/^no value|^empty/)).not.toBeInTheDocument();
  });

  it('tells nothing, an empty text, a blank one and an empty list apart', () => {
    const shown = [null, undefined, '', '  ', []].map(value => [textShown(value, { type }), screen.getAllByRole('img').at(-1)?.getAttribute('aria-label')]);
    expect(shown).toEqual([
      ['–', 'no value'],
      ['–', 'no value'],
      ['""', 'empty text'],
      ['" "', 'blank text'],
      ['[]', 'empty list'],
    ]);
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
    ['text', ['a', 1, null], 'a, 1, –'],
    ['text', ['a', ''], 'a, ""'],
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
    ['json', ['a'], '["a"]'],
    ['code', ['a'], '["a"]'],
    ['duration', [60, 'PT5M'], '1 min, 5 min'],
    ['date', ['2026-11-22', '2026-11-23'], 'Nov 22, 2026, Nov 23, 2026'],
    ['badge', ['UP', 'DOWN'], 'UP DOWN'],
    ['boolean', [true, false], 'Yes, No'],
    ['entity', ['api:default/a', 'b'], 'a, b'],
    ['email', ['a@example.com', 'b@example.com'], 'a@example.com, b@example.com'],
  ])('of format %s shows %p as %j', (type, value, text) => {
    expect(textShown(value, { type })).toBe(text);
  });

  it('shows a list of numbers each in its format', () => {
    expect(textShown([1234, 5], { type: 'number', decimals: 1 })).toBe('1,234.0, 5.0');
  });

  it('makes a link of every item of a list', () => {
    render(<Cell value={['https://example.com/a', 'https://example.com/b']} format={{ type: 'link' }} />);
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(['https://example.com/a', 'https://example.com/b']);
  });

  it('holds no links within another, in a list neither', () => {
    render(<Cell value={['https://example.com/a']} format={{ type: 'link' }} isLinked />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
