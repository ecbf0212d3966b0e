import { createTheme, getContrastRatio } from '@mui/material/styles';
import { ansiSpans, plainLine } from './ansi';
import { cssOf } from './ansiCss';
import { markedParts } from './markedParts';

const ESC = '\u001b';
const spans = (line: string) => ansiSpans(line).map(({ text, style }) => [text, style]);

describe('a line in the colours of terminals', () => {
  it('is cut where the colour changes', () => {
    expect(spans(`${ESC}[31mred${ESC}[0m plain ${ESC}[1;4;92mall${ESC}[22;39mless${ESC}[m.`)).toEqual([
      ['red', { color: 1 }],
      [' plain ', {}],
      ['all', { isBold: true, isUnderlined: true, color: 10 }],
      ['less', { isBold: false, isDim: false, isUnderlined: true, color: undefined }],
      ['.', {}],
    ]);
  });

  it('has 256 colours and all others, before and behind letters', () => {
    expect(spans(`${ESC}[38;5;208ma${ESC}[48;2;1;2;300mb${ESC}[38;5mc`)).toEqual([
      ['a', { color: 208 }],
      ['b', { color: 208, background: [1, 2, 255] }],
      ['c', { color: 0, background: [1, 2, 255] }],
    ]);
  });

  it('keeps nothing else of what terminals would do', () => {
    expect(plainLine(`${ESC}[2K${ESC}[1;1Ha\tb${ESC}]8;;https://example.com${ESC}\\link${ESC}]8;;${ESC}\\${ESC}]0;title\u0007${ESC}[?25l\u0007\u009b!${ESC}`)).toBe('a\tblink!');
    expect(plainLine('10 %\r50 %\r100 %')).toBe('100 %');
  });

  it('cannot hold up the page', () => {
    const line = `${ESC}]`.repeat(20_000);
    expect(plainLine(line)).toBe('');
  });
});

describe('colours', () => {
  it.each(['light', 'dark'] as const)('can all be read in a %s theme', mode => {
    const theme = createTheme({ palette: { mode } });
    for (let color = 0; color < 256; color += 1) {
      const { color: text = '' } = cssOf({ color }, theme);
      expect(getContrastRatio(text, theme.palette.background.paper)).toBeGreaterThanOrEqual(4.5);
      const onIt = cssOf({ background: color }, theme);
      expect(getContrastRatio(onIt.color ?? '', String(onIt.backgroundColor))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are left to the theme where a line says nothing', () => {
    expect(cssOf({}, createTheme())).toEqual({});
    expect(cssOf({ isInverse: true }, createTheme())).toMatchObject({ color: expect.any(String) as string, backgroundColor: expect.any(String) as string });
  });
});

describe('what is searched', () => {
  const parts = (line: string, search: string) => markedParts(ansiSpans(line), plainLine(line), search).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

  it('is marked across colours, in any case', () => {
    expect(parts(`an er${ESC}[31mror${ESC}[0m here`, 'ERROR')).toBe('an [er][ror] here');
  });

  it('may touch, begin, end, or not be there', () => {
    expect(parts('aaab', 'a')).toBe('[aaa]b');
    expect(parts('ab', 'ab')).toBe('[ab]');
    expect(parts('ab', 'c')).toBe('ab');
    expect(parts('ab', '')).toBe('ab');
  });
});
