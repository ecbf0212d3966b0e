import type { Input, Json } from '../../model';
import { clearValues, readNumberText, readValues, writeValue } from './inputValues';

const NOW = new Date(2026, 0, 31, 12);
const common = { key: 'k', name: 'x', label: 'X', required: false };
const fixed = [{ value: 'a', label: 'A' }, { value: 2, label: 'Two' }, { value: true, label: 'Yes' }];
const requested = { request: {} as never };

const text = (more: object = {}): Input => ({ ...common, type: 'text', ...more });
const number = (more: object = {}): Input => ({ ...common, type: 'number', ...more });
const select = (more: object = {}): Input => ({ ...common, type: 'select', options: fixed, ...more });
const multiselect = (more: object = {}): Input => ({ ...common, type: 'multiselect', options: fixed, ...more });
const boolean = (more: object = {}): Input => ({ ...common, type: 'boolean', ...more });
const date = (more: object = {}): Input => ({ ...common, type: 'date', ...more });
const range = (more: object = {}): Input => ({ ...common, type: 'daterange', ...more });

const read = (input: Input, search: string) => readValues([input], new URLSearchParams(search), NOW).x;
const write = (input: Input, value: Json | undefined, search = '') => decodeURIComponent(writeValue(new URLSearchParams(search), input, value, NOW).toString());

describe('values in the URL', () => {
  it.each<[string, Input, string, Json]>([
    ['a text', text(), 'x=a+b', 'a b'],
    ['a number', number(), 'x=-1.5', -1.5],
    ['a choice', select(), 'x=a', 'a'],
    ['a choice that is a number', select(), 'x=2', 2],
    ['a choice that is a boolean', select(), 'x=true', true],
    ['a choice that only the service knows', select({ options: requested }), 'x=2', '2'],
    ['choices', multiselect(), 'x=2&x=a', [2, 'a']],
    ['choices that only the service knows', multiselect({ options: requested }), 'x=p&x=q', ['p', 'q']],
    ['yes', boolean(), 'x=true', true],
    ['no', boolean({ default: true }), 'x=false', false],
    ['a day', date(), 'x=2026-01-31', '2026-01-31'],
    ['a range', range(), 'x=2026-01-01..2026-01-31', { from: '2026-01-01', to: '2026-01-31' }],
    ['a range without an end', range(), 'x=2026-01-01..', { from: '2026-01-01' }],
    ['a range without a beginning', range(), 'x=..2026-01-31', { to: '2026-01-31' }],
  ])('are %s', (_what, input, search, value) => {
    expect(read(input, search)).toEqual(value);
    expect(write(input, value).replace(/ /g, '+')).toBe(search);
  });

  it.each<[string, Input, string]>([
    ['no number', number({ default: 7 }), 'x=abc'],
    ['a number written by a programmer', number({ default: 7 }), 'x=0x10'],
    ['a number that would lose digits', number({ default: 7 }), 'x=12345678901234567890'],
    ['no option', select({ default: 'a' }), 'x=z'],
    ['no option among several', multiselect({ default: ['a'] }), 'x=y&x=z'],
    ['neither true nor false', boolean({ default: true }), 'x=yes'],
    ['no day', date({ default: '2026-01-01' }), 'x=2026-02-30'],
    ['no range', range({ default: { from: '2026-01-01' } }), 'x=2026-01-01'],
    ['a range that ends before it begins', range({ default: { from: '2026-01-01' } }), 'x=2026-01-02..2026-01-01'],
    ['a range without both ends', range({ default: { from: '2026-01-01' } }), 'x=..'],
  ])('that are %s give way to the default', (_what, input, search) => {
    expect(read(input, search)).toEqual(input.default);
    expect(read({ ...input, default: undefined }, search)).toBeUndefined();
  });

  it('that are no options are left out beside others that are', () => {
    expect(read(multiselect(), 'x=z&x=a&x=a')).toEqual(['a']);
  });

  it.each([text({ default: 'd' }), number({ default: 1 }), select({ default: 'a' }), multiselect({ default: ['a'] }), boolean({ default: true }), date({ default: 'today' }), range({ default: { from: '-7d' } })])(
    'are the default of $type when absent, and nothing when cleared',
    input => {
      expect(read(input, '')).toBeDefined();
      expect(read(input, 'x=')).toBeUndefined();
      expect(read(input, 'x=+')).toBeUndefined();
      expect(write(input, undefined)).toBe('x=');
      expect(write(input, read(input, ''), 'x=')).toBe('');
    },
  );

  it('leave nothing behind when there is no default', () => {
    expect(write(text(), undefined, 'x=a')).toBe('');
    expect(write(text(), '', 'x=a')).toBe('');
    expect(write(multiselect(), [], 'x=a&x=2')).toBe('');
    expect(write(range(), {}, 'x=2026-01-01..')).toBe('');
  });

  it('may be days that are counted from today', () => {
    expect(read(date({ default: 'today' }), '')).toBe('2026-01-31');
    expect(read(range({ default: { from: '-7d', to: 'today' } }), '')).toEqual({ from: '2026-01-24', to: '2026-01-31' });
  });

  it('from a service are texts, the default among them', () => {
    expect(read(select({ options: requested, default: 5 }), '')).toBe('5');
    expect(read(multiselect({ options: requested, default: [5] }), '')).toEqual(['5']);
  });

  it('leave all other parameters alone', () => {
    expect(write(text(), 'b', 'tab=one&x=a&1.sort=name&tab=two')).toBe('tab=one&1.sort=name&tab=two&x=b');
    expect(clearValues(new URLSearchParams('tab=one&x=a&y=b&1.sort=name'), [text(), { ...text(), name: 'y' }]).toString()).toBe('tab=one&1.sort=name');
  });
});

describe('readNumberText', () => {
  it.each<[string, number]>([['1', 1], [' -2.5 ', -2.5], ['.5', 0.5], ['1.', 1], ['1e3', 1000], ['+7', 7]])('%j is %d', (typed, value) => {
    expect(readNumberText(typed)).toBe(value);
  });

  it.each(['', '-', '1,5', '1 000', 'Infinity', 'NaN', '1e999'])('%j is none', typed => {
    expect(readNumberText(typed)).toBeUndefined();
  });
});
