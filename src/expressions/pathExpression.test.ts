/** @jest-environment node */
import fc from 'fast-check';
import { compile } from './compile';
import { pathExpression } from './pathExpression';
import type { PathStep } from './pathExpression';

describe('the expression of a path', () => {
  it.each<[PathStep[], string]>([
    [[], '@'],
    [['items', 0, 'name'], 'items[0].name'],
    [['metadata', 'labels', 'app.kubernetes.io/name'], 'metadata.labels."app.kubernetes.io/name"'],
    [[2, 1, 'my-id'], '[2][1]."my-id"'],
    [['1st', '', '@'], '"1st".""."@"'],
    [['say "hi"', 'a\\b', 'größe'], '"say \\"hi\\""."a\\\\b"."größe"'],
  ])('of %j is %s', (steps, expression) => {
    expect(pathExpression(steps)).toBe(expression);
  });

  const name = fc.oneof(fc.string({ maxLength: 8 }), fc.fullUnicodeString({ maxLength: 8 }), fc.constantFrom('let', 'in', 'null', 'true', 'length', '@', '$', '`', "'", '\n', '0'));
  const step = fc.oneof(name, fc.nat({ max: 5 }));

  it('finds that very value, whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.integer(), (steps, leaf) => {
        const value = steps.reduceRight<unknown>((inner, at) => (typeof at === 'number' ? [...Array<null>(at).fill(null), inner] : Object.fromEntries([['other', 0], [at, inner]])), leaf);
        expect(compile(pathExpression(steps)).evaluate(value)).toEqual(leaf);
      }),
    );
  });
});
