import { render } from '@testing-library/react';
import { Cell } from './Cell';

function shown(value: unknown, labels?: { true?: string; false?: string }) {
  const { container } = render(<Cell value={value} format={{ type: 'boolean', labels }} />);
  return { text: container.textContent, icon: container.querySelector('svg') };
}

describe('a boolean', () => {
  it.each([
    [true, 'Yes'],
    [false, 'No'],
    ['true', 'Yes'],
    ['false', 'No'],
    ['True', 'Yes'],
  ])('of %p is a sign with its word', (value, word) => {
    const { text, icon } = shown(value);
    expect(text).toBe(word);
    expect(icon).toHaveAttribute('aria-hidden', 'true');
  });

  it('has the operator’s words', () => {
    expect(shown(true, { true: 'On', false: 'Off' }).text).toBe('On');
    expect(shown(false, { true: 'On', false: 'Off' }).text).toBe('Off');
    expect(shown(false, { true: 'On' }).text).toBe('No');
  });

  it.each([
    [0, '0'],
    [1, '1'],
    ['yes', 'yes'],
    [{ a: 1 }, '{"a":1}'],
  ])('of %p is neither, and stays as it came', (value, text) => {
    expect(shown(value)).toEqual({ text, icon: null });
  });
});
