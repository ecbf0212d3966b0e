/** @jest-environment node */
import type { TableView } from './definition';
import { handedQuery, localState } from './handOver';

const column = (title: string, value: string, sort?: string | false) => ({ key: title, title, value, problems: [], ...(sort !== undefined && { sort }) });
const view: TableView = {
  type: 'table',
  key: 'k',
  id: '1',
  width: 12,
  problems: [],
  columns: [column('Name', 'metadata.name', 'name'), column('Age', 'age'), column('Notes', 'notes', false)],
  sort: { param: 'order', value: '{column} {direction}' },
  search: { param: 'q' },
};
const none = { sort: [], search: '', filters: {} };
const by = (...ids: string[]) => ids.map(id => ({ id: id.replace('-', ''), descending: id.startsWith('-') }));

describe('what a table hands to its service', () => {
  it('is nothing while nothing is chosen', () => {
    expect(handedQuery(view, none)).toEqual({});
  });

  it('is the order, by the names that the service knows', () => {
    expect(handedQuery(view, { ...none, sort: by('-name', 'age') })).toEqual({ order: ['name desc,age asc'] });
  });

  it('is the direction in a parameter of its own where there is one', () => {
    expect(handedQuery({ ...view, sort: { param: 'sort', value: '{column}', directionParam: 'direction' } }, { ...none, sort: by('-age') })).toEqual({ sort: ['age'], direction: ['desc'] });
  });

  it('can be written with a sign', () => {
    expect(handedQuery({ ...view, sort: { param: 'sort', value: "{direction == 'desc' && '-' || ''}{column}" } }, { ...none, sort: by('-age', 'name') })).toEqual({ sort: ['-age,name'] });
  });

  it('leaves out columns that the service cannot sort by, and those that are not there', () => {
    expect(handedQuery(view, { ...none, sort: by('notes', 'gone') })).toEqual({});
  });

  it('is what is searched for', () => {
    expect(handedQuery(view, { ...none, search: ' a b ' })).toEqual({ q: ['a b'] });
  });

  it('is nothing for a table that does not say how', () => {
    const { sort: _sort, search: _search, ...plain } = view;
    expect(handedQuery(plain, { ...none, search: 'x', sort: by('name') })).toEqual({});
  });
});

it('what is handed over is not done to the rows loaded once more', () => {
  const state = { sort: by('name'), search: 'x', filters: { age: { kind: 'range' as const, from: 1 } } };
  expect(localState(view, state)).toEqual({ sort: [], search: '', filters: state.filters });
  expect(localState({ ...view, sort: undefined, search: undefined }, state)).toEqual(state);
});
