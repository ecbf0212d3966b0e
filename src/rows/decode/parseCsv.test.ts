/** @jest-environment node */
import * as fc from 'fast-check';
import { DecodeError } from './DecodeError';
import { parseCsv, parseTsv } from './parseCsv';

describe('CSV', () => {
  it.each([
    ['rows as objects of texts', 'id,name\n007,Bond\n9007199254740993,"x"\n', [{ id: '007', name: 'Bond' }, { id: '9007199254740993', name: 'x' }]],
    ['commas, quotes and line ends in quotes', 'a,b\r\n"1,5","say ""hi""\r\nthere"\r\n', [{ a: '1,5', b: 'say "hi"\r\nthere' }]],
    ['semicolons', 'a;b\n1,5;2\n', [{ a: '1,5', b: '2' }]],
    ['bars', 'a|b\n1|2\n', [{ a: '1', b: '2' }]],
    ['tabs', 'a\tb\n1\t2\n', [{ a: '1', b: '2' }]],
    ['the delimiter that a spreadsheet names', 'sep=;\r\na;b\r\n1,5;2\r\n', [{ a: '1,5', b: '2' }]],
    ['one column', 'name\nAda\nGrace', [{ name: 'Ada' }, { name: 'Grace' }]],
    ['names alone', 'a,b\n', []],
    ['names that are there already', 'a,a,a_2,a\n1,2,3,4', [{ a: '1', a_2: '2', a_2_2: '3', a_3: '4' }]],
    ['names that are missing', ' a ,, \n1,2,3', [{ a: '1', column_2: '2', column_3: '3' }]],
    ['rows that are too short', 'a,b,c\n1\n1,2', [{ a: '1' }, { a: '1', b: '2' }]],
    ['rows that are too long', 'a\n1,2\n3', [{ a: '1', column_2: '2' }, { a: '3' }]],
    ['empty cells and lines', 'a,b\n\n,2\n,\n1,\n', [{ a: '', b: '2' }, { a: '1', b: '' }]],
    ['old ends of lines', 'a,b\r1,2\r3,4', [{ a: '1', b: '2' }, { a: '3', b: '4' }]],
    ['quotes inside cells', 'a,b\n5" disk,x\n', [{ a: '5" disk', b: 'x' }]],
  ])('reads %s', async (_what, text, rows) => {
    expect(await parseCsv(text)).toEqual(rows);
  });

  it('takes the names of the prototype for names', async () => {
    const [row] = await parseCsv('__proto__,constructor\n1,2');
    expect(Object.entries(row ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  it.each([
    ['a,b\n1,2\n"1,2\n3', 'Line 3 of the answer is no valid CSV: a cell begins with a quote and has none at its end.'],
    ['a,b\r\n"x\r\ny",2\r\n"1"2,3\r\n', 'Line 4 of the answer is no valid CSV: there is text behind the quote that ends a cell.'],
    [`a,b\n${'1,2\n'.repeat(100_000)}"x"y,2\n`, 'Line 100002 of the answer is no valid CSV: there is text behind the quote that ends a cell.'],
  ])('says where it is wrong (%#)', async (text, message) => {
    await expect(parseCsv(text)).rejects.toThrow(new DecodeError(message));
  });

  it('of many parts is read like a short one, wherever it is cut', async () => {
    const line = '"x\r\ny","a ""b"" c" ,plain\r\n';
    const count = 40_000;
    for (const shift of [0, 1, 2, 3, 5, 8, 13, 21]) {
      const rows = await parseCsv(`${'n'.repeat(shift + 1)},b,c\r\n${line.repeat(count)}`);
      expect(rows).toHaveLength(count);
      expect(new Set(rows.map(row => JSON.stringify(Object.values(row ?? {}))))).toEqual(new Set([JSON.stringify(['x\r\ny', 'a "b" c', 'plain'])]));
    }
  });

  it('gives back any table that was written as CSV', async () => {
    const cell = fc.string({ maxLength: 8 }).map(text => `${text}x`);
    const quoted = (cells: string[]) => cells.map(text => `"${text.replaceAll('"', '""')}"`).join(',');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell)), async table => {
        const text = [quoted(['one', 'two', 'three']), ...table.map(quoted)].join('\n');
        expect(await parseCsv(text)).toEqual(table.map(([one, two, three]) => ({ one, two, three })));
      }),
    );
  });

  it('ends when nobody wants it any more', async () => {
    await expect(parseCsv(`a,b\n${'1,2\n'.repeat(500_000)}`, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('TSV', () => {
  it.each([
    ['commas in cells', 'a\tb\n1,5\t2', [{ a: '1,5', b: '2' }]],
    ['quoted cells', 'a\tb\n"1\t2"\t3', [{ a: '1\t2', b: '3' }]],
    ['quotes that are none', 'a\tb\n"big" one\t"\n', [{ a: '"big" one', b: '"' }]],
  ])('reads %s', async (_what, text, rows) => {
    expect(await parseTsv(text)).toEqual(rows);
  });
});
