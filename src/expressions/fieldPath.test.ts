import { TreeInterpreter, compile as parse } from '@jmespath-community/jmespath';
import fc from 'fast-check';
import type { Json } from '../model';
import { compile } from './compile';
import { fieldPath, readPath } from './fieldPath';

const NAMES = ['a', 'b', 'my-id', 'app.kubernetes.io/name', '"', 'é', 'length', 'constructor', 'toString', '__proto__'];
const name = fc.constantFrom(...NAMES);
const value = fc.letrec<{ tree: Json }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<Json>(null, 0, false, '', 'text', 1.5, true),
    fc.dictionary(name, tie('tree'), { maxKeys: 5 }),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
})).tree;
const path = fc.array(name, { minLength: 1, maxLength: 4 });
const sourceOf = (names: string[]) => names.map(part => (/^\w+$/.test(part) ? part : JSON.stringify(part))).join('.');

describe('paths of names', () => {
  it('read what the interpreter reads', () => {
    fc.assert(
      fc.property(value, path, (start, names) => {
        const node = parse(sourceOf(names));
        expect(fieldPath(node)).toEqual(names);
        expect(readPath(names, start)).toBe(TreeInterpreter.search(node, start));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same expression in parentheses and after a pipe', () => {
    const row = { a: { b: { c: 1 } } };
    for (const source of ['a.b.c', '(a).b.c', '(a.b).c', 'a | b.c']) expect(compile(source).evaluate(row)).toBe(1);
  });

  it.each(['a[0]', 'a[*].b', 'a.*', 'a.length(b)', 'a || b', '@', '$row.a', "'a'", 'a.{b: c}', 'a[].b'])('are not %s, which the interpreter evaluates', source => {
    expect(fieldPath(parse(source))).toBeUndefined();
  });

  it('need no scopes, and no value to start at', () => {
    expect(compile('a.b').evaluate(undefined)).toBeNull();
    expect(compile('a.b').evaluate(null, { row: 1 })).toBeNull();
  });
});
