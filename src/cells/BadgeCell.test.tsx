import { render, screen } from '@testing-library/react';
import type { Color, Format } from '../model';
import { Cell } from './Cell';

function colorsOf(value: unknown, options: Partial<Format> = {}): string[] {
  const { container } = render(<Cell value={value} format={{ type: 'badge', ...options }} />);
  return [...container.querySelectorAll('.MuiChip-root')].map(chip => /MuiChip-color(Success|Warning|Error|Info|Default)\b/.exec(chip.className)?.[1] ?? '');
}

describe('a badge', () => {
  it.each([
    ['UP', 'Success'],
    ['Running', 'Success'],
    ['done', 'Success'],
    ['DOWN', 'Error'],
    ['CrashLoopBackOff', 'Error'],
    ['degraded', 'Warning'],
    ['at risk', 'Warning'],
    ['in progress', 'Info'],
    ['In-Progress', 'Info'],
    ['pending', 'Info'],
    ['whatever', 'Default'],
    ['not running', 'Default'],
    [0, 'Default'],
    [false, 'Default'],
    [{ a: 1 }, 'Default'],
  ])('of %p is coloured by what the word means: %s', (value, color) => {
    expect(colorsOf(value)).toEqual([color]);
  });

  it.each<[unknown, Record<string, Color>, string]>([
    ['Running', { Running: 'info' }, 'Info'],
    ['running', { Running: 'info' }, 'Default'],
    ['DOWN', { Running: 'info' }, 'Default'],
    ['DOWN', {}, 'Default'],
    [5, { 5: 'warning' }, 'Warning'],
    [false, { false: 'error' }, 'Error'],
    ['constructor', { x: 'info' }, 'Default'],
    ['toString', {}, 'Default'],
  ])('of %p with the colours %j is %s', (value, colors, color) => {
    expect(colorsOf(value, { colors })).toEqual([color]);
  });

  it('always shows the word', () => {
    render(<Cell value="DOWN" format={{ type: 'badge' }} />);
    expect(screen.getByText('DOWN')).toBeInTheDocument();
  });

  it('of a list is one each, twice the same included', () => {
    expect(colorsOf(['UP', 'DOWN', 'UP'])).toEqual(['Success', 'Error', 'Success']);
  });
});
