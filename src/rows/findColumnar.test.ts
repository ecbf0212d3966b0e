/** @jest-environment node */
import { compile } from '../expressions';
import type { Json } from '../model';
import { findColumnar } from './findColumnar';

describe('names and rows that come apart', () => {
  it.each<[string, Json, string]>([
    ['objects with names', { columns: [{ name: 'a', type: 'text' }, { name: 'b' }], rows: [['x', 1], ['y', null]] }, 'rows[*].from_items(zip($.columns[*].name, @))'],
    ['texts', { cols: ['a', 'b'], rows: [['x', 1]], rowcount: 1 }, 'rows[*].from_items(zip($.cols, @))'],
    ['names that need quotes', { 'column-names': ['a b', '__proto__'], 'all.rows': [['x', 1]] }, '"all.rows"[*].from_items(zip($."column-names", @))'],
    ['lists of one around them', { results: [{ series: [{ columns: ['a'], values: [['x'], ['y']] }] }] }, 'results[0].series[0].values[*].from_items(zip($.results[0].series[0].columns, @))'],
    ['objects around them', { response: { meta: [{ name: 'a' }], data: [[1]] } }, 'response.data[*].from_items(zip($.response.meta[*].name, @))'],
  ])('in %s become rows, as the expression makes them', (_what, body, source) => {
    const found = findColumnar(body);
    expect(found?.source).toBe(source);
    expect(found?.rows).toEqual(compile(source).evaluate(body));
    expect(found?.rows.length).toBeGreaterThan(0);
  });

  it.each<[string, Json]>([
    ['no names', { rows: [[1, 2]] }],
    ['as many names as no row has values', { columns: ['a'], rows: [[1, 2]] }],
    ['rows of different lengths', { columns: ['a', 'b'], rows: [[1, 2], [3]] }],
    ['names that are numbers', { bbox: [1, 2], coordinates: [[1, 2], [3, 4]] }],
    ['no rows', { columns: ['a'], rows: [] }],
    ['empty rows', { columns: [], rows: [[]] }],
    ['several series', { results: [{ columns: ['a'], values: [[1]] }, { columns: ['a'], values: [[1]] }] }],
  ])('are not there with %s', (_what, body) => {
    expect(findColumnar(body)).toBeUndefined();
  });
});
