import type { Json } from '../../model';
import { readOptions, withChosen } from './readOptions';

const read = (body: Json, more: { rows?: string; value?: string; label?: string } = {}) => readOptions(body, { request: {} as never, ...more }, { params: { kind: 'big' } });
const option = (value: string, label = value) => ({ value, label });

describe('readOptions', () => {
  it('takes values and labels from the rows', () => {
    const body = { items: [{ code: 'eu', name: 'Europe' }, { code: 'us', name: null }] };
    expect(read(body, { rows: 'items', value: 'code', label: 'name' })).toEqual([option('eu', 'Europe'), option('us')]);
  });

  it('takes rows that are texts or numbers as they are', () => {
    expect(read(['a', 5, true])).toEqual([option('a'), option('5'), option('true')]);
    expect(read({ items: ['a'] })).toEqual([option('a')]);
  });

  it('leaves out what can be no value, and what was there before', () => {
    expect(read([{ v: 'a' }, { v: null }, { v: '' }, { v: {} }, {}, { v: 'a' }], { value: 'v' })).toEqual([option('a')]);
  });

  it('knows the scopes in expressions', () => {
    expect(read([{ v: 'a' }], { value: "join('-', [$params.kind, v])" })).toEqual([option('big-a')]);
  });

  it('is empty when the service has none', () => {
    expect(read({ items: [] }, { rows: 'items', value: 'code' })).toEqual([]);
  });

  it('says what is wrong when no row has a value', () => {
    expect(() => read([{ code: 'eu' }])).toThrow('The options are no texts.');
    expect(() => read([{ code: 'eu' }], { value: 'cod' })).toThrow('No option has a text or number at cod.');
  });
});

describe('withChosen', () => {
  it('adds what is chosen and not offered', () => {
    expect(withChosen([option('a', 'A')], ['a', 'gone'])).toEqual([option('a', 'A'), option('gone')]);
  });
});
