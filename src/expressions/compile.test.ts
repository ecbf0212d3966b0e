import { compile } from './compile';
import { ExpressionError } from './ExpressionError';

describe('compile', () => {
  it('reads a nested member', () => {
    expect(compile('metadata.name').evaluate({ metadata: { name: 'checkout' } })).toBe('checkout');
  });

  it('reads names with dots, slashes and dashes in quotes', () => {
    expect(compile('labels."app.kubernetes.io/name"').evaluate({ labels: { 'app.kubernetes.io/name': 'x' } })).toBe('x');
  });

  it('tells missing from zero, false and empty', () => {
    expect(compile('a').evaluate({})).toBeNull();
    expect(compile('a').evaluate({ a: 0 })).toBe(0);
    expect(compile('a').evaluate({ a: false })).toBe(false);
    expect(compile('a').evaluate({ a: '' })).toBe('');
  });

  it('sees the scopes that exist, each evaluation its own', () => {
    const expression = compile('items[?id == $params.id].name | [0]');
    const data = { items: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }] };
    expect(expression.evaluate(data, { params: { id: 'a' } })).toBe('A');
    expect(expression.evaluate(data, { params: { id: 'b' } })).toBe('B');
  });

  it('says which scope does not exist', () => {
    expect(() => compile('$row.id').evaluate({}, { params: {} })).toThrow(expect.objectContaining({ hint: '$row does not exist here.' }) as Error);
  });

  it('keeps the root of this evaluation when scopes are used', () => {
    compile('b').evaluate({ b: 1 });
    expect(compile('$.a == $params.a').evaluate({ a: '1' }, { params: { a: '1' } })).toBe(true);
  });

  it('does not read inherited members', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect(compile(name).evaluate({})).toBeNull();
  });

  it.each([
    ['a.my-id', undefined],
    ['count > 5', 'Write numbers in backticks: count > `5`.'],
    ['labels.app/name', expect.stringContaining('Quote names')],
  ])('hints at the usual slip in %s', (source, hint) => {
    try {
      compile(source).evaluate({ a: { my: 'x' } });
    } catch (error) {
      expect((error as ExpressionError).hint).toEqual(hint ?? expect.any(String));
      return;
    }
    expect(hint).toBeUndefined();
  });

  it('refuses sources beyond the bounds before parsing them', () => {
    expect(() => compile('('.repeat(5000))).toThrow(ExpressionError);
    expect(() => compile('('.repeat(1000))).toThrow(/nested deeper/);
    expect(() => compile(`a${'.a'.repeat(3000)}`)).toThrow(/longer than/);
    expect(() => compile(' ')).toThrow(/empty/);
  });

  it('compiles a source once', () => {
    expect(compile('a.b.c')).toBe(compile('a.b.c'));
  });
});
