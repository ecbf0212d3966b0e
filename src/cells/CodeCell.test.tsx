import { render } from '@testing-library/react';
import { Cell } from './Cell';

function code(value: unknown, isBlock?: boolean): HTMLElement {
  const { container } = render(<Cell value={value} format={{ type: 'code' }} isBlock={isBlock} />);
  return container.querySelector('code') as HTMLElement;
}

describe('code', () => {
  it('has a fixed-width font', () => {
    expect(code('npm ci')).toHaveStyle({ fontFamily: 'monospace' });
  });

  it('stays on one line in a line, and keeps its lines where there is room', () => {
    expect(code('{\n  a: 1\n}')).not.toHaveStyle({ whiteSpace: 'pre-wrap' });
    expect(code('{\n  a: 1\n}', true)).toHaveStyle({ whiteSpace: 'pre-wrap' });
    expect(code('{\n  a: 1\n}', true).textContent).toBe('{\n  a: 1\n}');
  });

  it.each([
    [42, '42'],
    [false, 'false'],
    [{ a: 1 }, '{"a":1}'],
    [['a', null], '["a",null]'],
    ['<script>x</script>', '<script>x</script>'],
  ])('of %p is %s', (value, text) => {
    expect(code(value).textContent).toBe(text);
  });

  it('that is very long is cut in a line only', () => {
    expect(code('x'.repeat(1000)).textContent).toHaveLength(501);
    expect(code('x'.repeat(1000), true).textContent).toHaveLength(1000);
  });
});
