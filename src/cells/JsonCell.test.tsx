import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { Cell } from './Cell';

function json(value: unknown, isBlock?: boolean, isLinked?: boolean): HTMLElement {
  return render(<Cell value={value} format={{ type: 'json' }} isBlock={isBlock} isLinked={isLinked} />, { wrapper: MemoryRouter }).container;
}

describe('JSON', () => {
  it.each([
    [{ a: [1, null], 'b-c': 'x' }, '{"a":[1,null],"b-c":"x"}'],
    [{}, '{}'],
    [['a'], '["a"]'],
    ['x', '"x"'],
    [0, '0'],
    [false, 'false'],
    [{ html: '<b>' }, '{"html":"<b>"}'],
  ])('of %j is in one line %s', (value, text) => {
    expect(json(value).innerHTML).not.toContain('<pre');
    expect(json(value).textContent).toBe(text);
  });

  it('is indented where there is room, and can be scrolled by keyboard', () => {
    const block = json({ a: [1] }, true).querySelector('pre');
    expect(block?.textContent).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(block).toHaveAttribute('tabindex', '0');
  });

  it.each([['x', true, false], [{ a: 1 }, true, true]])('of %j is no block when it is a scalar or stands in a link', (value, isBlock, isLinked) => {
    expect(json(value, isBlock, isLinked).querySelector('pre')).toBeNull();
  });

  it('that is very long is cut in a line only', () => {
    const value = { text: 'x'.repeat(1000) };
    expect(json(value).textContent).toHaveLength(501);
    expect(json(value, true).textContent?.length).toBeGreaterThan(1000);
  });
});
