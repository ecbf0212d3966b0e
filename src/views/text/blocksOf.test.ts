/** @jest-environment node */
import { blocksOf } from './blocksOf';

describe('the blocks of a text', () => {
  it('are one of a short text, and none of an empty one', () => {
    expect(blocksOf('a\nb')).toEqual(['a\nb']);
    expect(blocksOf('')).toEqual([]);
  });

  it('end with lines, and together are the text', () => {
    const text = Array.from({ length: 9_000 }, (_, index) => `line ${index}`).join('\n');
    const blocks = blocksOf(text);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.join('')).toBe(text);
    expect(blocks.slice(0, -1).every(block => block.endsWith('\n'))).toBe(true);
    expect(Math.max(...blocks.map(block => block.length))).toBeLessThanOrEqual(20_000);
  });

  it('cut a line that is too long by itself', () => {
    const text = `short\n${'x'.repeat(50_000)}\n`;
    const blocks = blocksOf(text);
    expect(blocks.join('')).toBe(text);
    expect(Math.max(...blocks.map(block => block.length))).toBeLessThanOrEqual(20_000);
  });
});
