/** @jest-environment node */
import type { Json } from '../model';
import { diagnoseNoRows } from './diagnoseNoRows';

const KEY = 'proxyPages.pages.things.views[0]';
const linesOf = (rows: string) => `proxyPages:\n  pages:\n    things:\n      views:\n        - rows: ${rows}`;

describe('an expression that leads to no rows', () => {
  it.each<[string, string, Json, string]>([
    ['the list that is there', 'items', { data: { things: [{ a: 1 }, { a: 2 }] }, total: 2 }, 'data.things'],
    ['the root', 'items', [{ a: 1 }], "'@'"],
    ['a quoted name', 'items', { 'my-items': [{ a: 1 }, { a: 2 }] }, `'"my-items"'`],
    ['the nearest name where nothing else is', 'itmes', { items: null, other: 1 }, 'items'],
  ])('gets %s', (_what, source, body, rows) => {
    expect(diagnoseNoRows(KEY, source, body)).toMatchObject({ kind: 'format', who: 'operator', title: `There are no rows at ${source}.`, config: linesOf(rows) });
  });

  it.each<[Json, string]>([
    [{ message: 'ok', at: 5 }, 'The response is an object with message, at. Correct rows (proxyPages.pages.things.views[0].rows).'],
    [{}, 'The response is an object with no members. Correct rows (proxyPages.pages.things.views[0].rows).'],
    [Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`n${n}`, n])), 'n10, n11 and 2 more.'],
    ['text', 'The response is'],
  ])('says what %j is where nothing looks like rows', (body, words) => {
    const { advice, config } = diagnoseNoRows(KEY, 'entirely.different', body);
    expect(advice).toContain(words);
    expect(config).toBeUndefined();
  });
});
