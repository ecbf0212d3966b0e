/** @jest-environment node */
import { plainMarkdown } from './plainMarkdown';

describe('markdown in one line of plain text', () => {
  it.each([
    ['# Title\n\nSome *words*, **strong** and ~~gone~~.', 'Title Some words, strong and gone.'],
    ['***both*** and **bold with *em* inside**', 'both and bold with em inside'],
    ['__init__ of snake_case_name and _em_', 'init of snake_case_name and em'],
    ['2 * 3 * 4 = 24', '2 * 3 * 4 = 24'],
    ['Title\n=====\n\ntext\n\n---\nmore', 'Title text more'],
    ['- one\n- [x] two\n  * three\n1. four\n2) five', 'one two three four five'],
    ['> quoted\n> > deeper', 'quoted deeper'],
    ['[text](https://example.com "t") and [ref][id]\n\n[id]: https://example.com', 'text and ref'],
    ['![logo](/logo.png)', 'logo'],
    ['[![logo](/l.png)](https://example.com)', 'logo'],
    ['<https://example.com>', 'https://example.com'],
    ['Run `npm ci`:\n\n```sh\nnpm ci\n```', 'Run npm ci: npm ci'],
    ['| a | b |\n|---|:-:|\n| 1 | 2 |', 'a | b 1 | 2'],
    ['\\*not\\* \\# that', '*not* # that'],
    ['<b>x</b> <img src=x onerror="alert(1)">', '<b>x</b> <img src=x onerror="alert(1)">'],
    ['#hashtag and a - dash', '#hashtag and a - dash'],
    ['plain', 'plain'],
    ['', ''],
    [' \n ', ''],
  ])('of %j is %j', (markdown, text) => {
    expect(plainMarkdown(markdown)).toBe(text);
  });

  it('that is very long ends with …', () => {
    const text = plainMarkdown('word '.repeat(10_000));
    expect(text.length).toBeLessThanOrEqual(20_001);
    expect(text).toMatch(/word …$/);
  });

  it.each(['[', '![', '*', '**a ', '_a ', '`', '`a', '> ', '- ', '1. ', '|', '[a](', '[a][', '~~a', '\\', '# ', ' ', '\n', '-', '=', '***', '[![', '- - '])('is there in a moment for nothing but %j', mark => {
    const one = plainMarkdown(mark.repeat(100_000));
    expect(one.length).toBeLessThanOrEqual(20_002);
  });
});
