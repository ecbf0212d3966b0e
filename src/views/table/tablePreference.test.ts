/** @jest-environment node */
import { readTablePreference } from './tablePreference';

describe('what is kept of a table', () => {
  it('is read as it was written', () => {
    const preference = { columns: { order: ['b', 'a'], hidden: ['a'] }, widths: { a: 120 }, density: 'compact' };
    expect(readTablePreference(JSON.parse(JSON.stringify(preference)))).toEqual(preference);
    expect(readTablePreference({})).toEqual({});
  });

  it.each([[null], ['compact'], [5], [['a']]])('is nothing where %j is stored', stored => {
    expect(readTablePreference(stored)).toBeUndefined();
  });

  it.each([
    [{ density: 'cosy', columns: { order: ['a'], hidden: [] } }, { columns: { order: ['a'], hidden: [] } }],
    [{ density: 'compact', columns: ['a', 'b'] }, { density: 'compact' }],
    [{ density: 'compact', columns: { order: ['a', 5], hidden: [] } }, { density: 'compact' }],
    [{ widths: { a: 90, b: '90', c: null, d: Infinity } }, { widths: { a: 90 } }],
    [{ widths: [90] }, {}],
  ])('leaves out what is wrong in %j', (stored, expected) => {
    expect(readTablePreference(stored)).toEqual(expected);
  });

  it('keeps widths within bounds', () => {
    expect(readTablePreference({ widths: { a: -5, b: 99_999 } })).toEqual({ widths: { a: 56, b: 1200 } });
  });
});
