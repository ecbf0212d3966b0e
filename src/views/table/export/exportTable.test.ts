/** @jest-environment node */
import Papa from 'papaparse';
import type { Format, Json } from '../../../model';
import type { TableColumn } from '../tableColumns';
import { exportTable } from './exportTable';
import type { ExportChoice, Shown } from './exportTable';

const column = (title: string, value: string, format: Format = { type: 'text' }): TableColumn => ({ key: title, id: title.toLowerCase(), title, value, format, width: 100, problems: [] });
const rows: Json[] = [
  { name: 'a', bytes: 1500, up: true, tags: ['x', 'y'], at: '2026-11-22T10:00:00Z' },
  { name: 'b', bytes: -3, up: false, tags: [], at: null },
  { name: '=c', up: null },
];
const columns = [column('Size', 'bytes', { type: 'bytes' }), column('Name', 'name'), column('Up', 'up', { type: 'boolean' }), column('Tags', 'tags', { type: 'list' }), column('When', 'at', { type: 'relative' })];
const shown: Shown = { columns, rows, selected: [2, 0, 1], scopes: {} };
const now = Date.parse('2026-11-22T10:05:00Z');

async function text(type: ExportChoice['type'], values: ExportChoice['values'], what: Shown = shown): Promise<string> {
  return (await exportTable(what, { type, values }, { now })).join('');
}

describe('an export', () => {
  it('as CSV has the visible columns in their order, and the rows in theirs', async () => {
    expect(await text('csv', 'raw')).toBe(
      ['\ufeffSize,Name,Up,Tags,When', `,"'=c",,,`, '1500,a,true,"[""x"",""y""]",2026-11-22T10:00:00Z', '-3,b,false,[],', ''].join('\r\n'),
    );
  });

  it('as CSV can have values as the cells show them', async () => {
    const { data } = Papa.parse<string[]>((await text('csv', 'formatted')).slice(1));
    expect(data.slice(1, 4)).toEqual([
      ['', "'=c", '', '', ''],
      ['1.5 kB', 'a', 'Yes', 'x, y', '5 minutes ago'],
      ["'-3 B", 'b', 'No', '', ''],
    ]);
  });

  it('as JSON has titles for names, and values as the service sent them', async () => {
    expect(JSON.parse(await text('json', 'raw'))).toEqual([
      { Size: null, Name: '=c', Up: null, Tags: null, When: null },
      { Size: 1500, Name: 'a', Up: true, Tags: ['x', 'y'], When: '2026-11-22T10:00:00Z' },
      { Size: -3, Name: 'b', Up: false, Tags: [], When: null },
    ]);
    expect((await text('json', 'raw')).split('\n')).toHaveLength(6);
  });

  it('as JSON can have values as the cells show them', async () => {
    expect(JSON.parse(await text('json', 'formatted'))).toContainEqual({ Size: '1.5 kB', Name: 'a', Up: 'Yes', Tags: 'x, y', When: '5 minutes ago' });
  });

  it('of no rows is a file that can be read', async () => {
    const none = { ...shown, selected: [] };
    expect(await text('csv', 'raw', none)).toBe('\ufeffSize,Name,Up,Tags,When\r\n');
    expect(JSON.parse(await text('json', 'raw', none))).toEqual([]);
  });

  it('goes on where an expression fails', async () => {
    const failing = { ...shown, columns: [column('Length', 'length(name)'), column('Bad', 'length(bytes)'), column('Worse', 'a..b')] };
    expect(JSON.parse(await text('json', 'raw', failing))).toEqual([
      { Length: 2, Bad: null, Worse: null },
      { Length: 1, Bad: null, Worse: null },
      { Length: 1, Bad: null, Worse: null },
    ]);
  });

  it('of 100,000 rows breathes, tells how far it is, and has them all', async () => {
    const many = Array.from({ length: 100_000 }, (_, id) => ({ name: `n${id}`, bytes: id }));
    const progress: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const parts = await exportTable({ ...shown, rows: many, selected: [...many.keys()] }, { type: 'csv', values: 'formatted' }, { onProgress: done => progress.push(done) });
    clearInterval(timer);
    expect(parts.join('').split('\r\n')).toHaveLength(100_002);
    expect(turns).toBeGreaterThan(3);
    expect(progress.length).toBeGreaterThan(3);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  });

  it('ends when it is no longer wanted', async () => {
    const many = Array.from({ length: 100_000 }, (_, id) => ({ name: `n${id}` }));
    const abort = new AbortController();
    const work = exportTable({ ...shown, rows: many, selected: [...many.keys()] }, { type: 'json', values: 'raw' }, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
