import { nextSort, readState, writeState } from './tableState';
import type { TableState } from './tableState';

const roundTrip = (state: TableState, before = '') => {
  const written = writeState(new URLSearchParams(before), '1', state);
  return { text: decodeURIComponent(written.toString()), state: readState(new URLSearchParams(written.toString()), '1') };
};
const empty: TableState = { sort: [], search: '', filters: {} };

describe('the state of a table in the URL', () => {
  it('is nothing when nothing was chosen', () => {
    expect(roundTrip(empty).text).toBe('');
    expect(readState(new URLSearchParams(), '1')).toEqual(empty);
  });

  it.each<[string, Partial<TableState>, string]>([
    ['an order', { sort: [{ id: 'name', descending: false }, { id: 'age', descending: true }] }, '1.sort=name,-age'],
    ['a search', { search: 'a b' }, '1.search=a+b'],
    ['a text filter', { filters: { name: { kind: 'text', text: 'x' } } }, '1.filter.name=~x'],
    ['a range', { filters: { age: { kind: 'range', from: 1, to: 2.5 } } }, '1.filter.age=1..2.5'],
    ['an open range', { filters: { age: { kind: 'range', from: -3 } } }, '1.filter.age=-3..'],
    ['choices', { filters: { state: { kind: 'choice', values: ['Up', 'Down'] } } }, '1.filter.state=Up&1.filter.state=Down'],
    ['a choice that looks like another filter', { filters: { state: { kind: 'choice', values: ['~x'] } } }, '1.filter.state==~x'],
    ['a choice that looks like a range', { filters: { state: { kind: 'choice', values: ['1..2'] } } }, '1.filter.state==1..2'],
  ])('keeps %s', (_name, part, text) => {
    const result = roundTrip({ ...empty, ...part });
    expect(result.text).toBe(text);
    expect(result.state).toEqual({ ...empty, ...part });
  });

  it('is ordered by each column once', () => {
    expect(readState(new URLSearchParams('1.sort=name,-name,age'), '1').sort).toEqual([{ id: 'name', descending: false }, { id: 'age', descending: false }]);
  });

  it('leaves other parameters and other tables alone', () => {
    expect(roundTrip(empty, 'tab=a&2.sort=x&1.sort=y').text).toBe('tab=a&2.sort=x');
  });
});

describe('nextSort', () => {
  it('goes from ascending to descending to the order of the service', () => {
    const first = nextSort([], 'a', false);
    const second = nextSort(first, 'a', false);
    expect([first, second, nextSort(second, 'a', false)]).toEqual([[{ id: 'a', descending: false }], [{ id: 'a', descending: true }], []]);
  });

  it('starts over with another column', () => {
    expect(nextSort([{ id: 'a', descending: true }], 'b', false)).toEqual([{ id: 'b', descending: false }]);
  });

  it('adds, turns and removes a column among several', () => {
    const two = nextSort([{ id: 'a', descending: false }], 'b', true);
    expect(two).toEqual([{ id: 'a', descending: false }, { id: 'b', descending: false }]);
    const turned = nextSort(two, 'a', true);
    expect(turned).toEqual([{ id: 'a', descending: true }, { id: 'b', descending: false }]);
    expect(nextSort(turned, 'a', true)).toEqual([{ id: 'b', descending: false }]);
  });
});
