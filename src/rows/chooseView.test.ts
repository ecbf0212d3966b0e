/** @jest-environment node */
import type { Json } from '../model';
import { chooseView } from './chooseView';

const json = (value: Json) => ({ form: 'json' as const, value });

describe('a view of type auto', () => {
  it.each<[string, Json, string]>([
    ['a list of objects', [{ a: 1 }], 'table'],
    ['an empty list', [], 'table'],
    ['a list of texts', ['a', 'b'], 'table'],
    ['a list with null', [null, 1], 'table'],
    ['a list of lists', [[1, 'x']], 'json'],
    ['objects among other things', [{ a: 1 }, 5], 'json'],
    ['an object with items', { items: [{ a: 1 }] }, 'table'],
    ['an object without items', { items: [] }, 'table'],
    ['an object whose items are null', { items: null }, 'table'],
    ['an empty list of its own name', { things: [], total: 0 }, 'table'],
    ['one object', { id: 1, name: 'x' }, 'details'],
    ['one object with a list of texts', { id: 1, tags: ['a'] }, 'details'],
    ['one object with a list that is empty', { id: 'x', name: 'Checkout', tags: [] }, 'details'],
    ['an object of one object', { components: { db: { status: 'UP' } } }, 'details'],
    ['objects by name', { components: { db: { status: 'UP' }, disk: { status: 'UP' } } }, 'table'],
    ['names and rows apart', { columns: ['a'], rows: [[1]] }, 'table'],
    ['an object that is there for its texts', { repositories: ['a', 'b'], total: 2, next: null }, 'table'],
    ['an answer with texts', { status: 'success', data: ['a'] }, 'table'],
    ['settings with a list of texts', { hosts: ['a'], enabled: true }, 'details'],
    ['an empty list that HAL leaves out', { _links: {}, page: { totalElements: 0 } }, 'table'],
    ['errors beside half of the data', { errors: [{ message: 'x' }], data: { hero: { name: 'x' } } }, 'details'],
    ['a text', 'UP', 'json'],
    ['a number', 5, 'json'],
    ['null', null, 'json'],
  ])('shows %s', (_what, value, choice) => {
    expect(chooseView(json(value))).toBe(choice);
  });

  it('shows text as text, even when it looks like something else', () => {
    expect(chooseView({ form: 'text', value: '[1]' })).toBe('text');
    expect(chooseView({ form: 'text', value: 'x' }, 'items')).toBe('text');
  });

  it('is a table when the operator says where the rows are', () => {
    expect(chooseView(json({ id: 1 }), 'values(@)')).toBe('table');
  });
});
