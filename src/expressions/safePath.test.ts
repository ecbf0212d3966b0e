import fc from 'fast-check';
import { ExpressionError } from './ExpressionError';
import { pathTemplate } from './pathTemplate';
import { assertSafePath } from './safePath';

const BASE = 'https://portal.example.com/api/proxy/inventory/v1';

function pathOf(id: string): string {
  return pathTemplate('/things/{params.id}/x').expand({ params: { id } });
}

const REFUSED = [
  ['..', 'dot segment'],
  ['.', 'dot segment'],
  ['../../admin', 'dot segment'],
  ['..\\', 'backslash'],
  ['a\\b', 'backslash'],
  ['%5c', 'backslash'],
  ['%2e', 'dot segment'],
  ['%2E%2e', 'dot segment'],
  ['.%2e', 'dot segment'],
  ['%252e%252e', 'dot segment'],
  ['%25252e%25252e%25252f', 'dot segment'],
  ['..%2f', 'dot segment'],
  ['..%5c', 'backslash'],
  ['a/../b', 'dot segment'],
  ['a/./b', 'dot segment'],
  ['..;x', 'dot segment'],
  ['%c0%ae%c0%ae', 'control character'],
  ['%c0%af', 'control character'],
  ['%c1%9c', 'control character'],
  ['%e0%80%ae', 'control character'],
  ['%f0%80%80%ae', 'control character'],
  ['\u0000', 'control character'],
  ['a\nb', 'control character'],
  ['a\tb', 'control character'],
  ['%00', 'control character'],
  ['%0d%0a', 'control character'],
  ['\u007f', 'control character'],
] as const;

describe('a value in a path', () => {
  it.each(REFUSED)('is refused when it is %j: a %s', (value, what) => {
    expect(() => pathOf(value)).toThrow(ExpressionError);
    expect(() => pathOf(value)).toThrow(what);
  });

  it.each(['a b', 'a/b', 'Zürich', '日本', '🚀', 'v1.2..3', 'v1...', '...', '.hidden', 'a.', 'a%20b', '100%', '%', '%zz', 'a?b#c', 'a;b', 'a:b@c', '~', 'À', 'ÿ', "it's", '{x}', 'à'])(
    'is accepted and arrives intact when it is %j',
    value => {
      const url = new URL(`${BASE}${pathOf(value)}`);
      const segments = url.pathname.split('/');
      expect(segments).toHaveLength(8);
      expect(decodeURIComponent(segments[6] ?? '')).toBe(value);
    },
  );
});

/** What attackers build paths from. */
const piece = fc.oneof(
  fc.constantFrom('.', '..', '/', '\\', '%2e', '%252e', '%2f', '%5c', '..%2f', '..\\', '%c0%ae', '%c0%af', '%e0%80%ae', '\u0000', '\t', '\n', ';', '?', '#', '//', '@', ':', '%', '．', '／'),
  fc.fullUnicodeString({ maxLength: 3 }),
  fc.string16bits({ maxLength: 3 }),
);
const anyText = fc.oneof(fc.fullUnicodeString(), fc.string16bits(), fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join('')));

function expandOrRefuse(source: string, value: string): string | undefined {
  try {
    return pathTemplate(source).expand({ params: { id: value } });
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

describe('no value whatsoever', () => {
  it.each(['/things/{params.id}/x', '/things{/params.id}', '/things{;params.id}', '/things{.params.id}', '/{params.id}', '{params.id}', '/.{params.id}/x', '/x/%2e{params.id}'])(
    'leaves the base in %s',
    source => {
      fc.assert(
        fc.property(anyText, value => {
          const expanded = expandOrRefuse(source, value);
          if (expanded === undefined) return;
          const url = new URL(`${BASE}/${expanded.replace(/^\//, '')}`);
          expect(url.origin).toBe('https://portal.example.com');
          expect(url.pathname.startsWith('/api/proxy/inventory/v1/')).toBe(true);
          expect(url.search + url.hash).toBe('');
        }),
        { numRuns: 500 },
      );
    },
  );

  it('changes how many segments there are, or which', () => {
    fc.assert(
      fc.property(anyText, value => {
        const expanded = expandOrRefuse('/things/{params.id}/x', value);
        if (expanded === undefined) return;
        expect(new URL(`${BASE}${expanded}`).pathname.split('/').map(decodeURIComponent)).toEqual(['', 'api', 'proxy', 'inventory', 'v1', 'things', value, 'x']);
      }),
      { numRuns: 1000 },
    );
  });

  it('of letters, digits, spaces and marks is refused', () => {
    const ordinary = fc.stringOf(fc.constantFrom(...'abcXYZ0189 -_~!$&\'()*+,=:@äßøñ漢字🚀'), { minLength: 1 });
    fc.assert(
      fc.property(ordinary, value => {
        expect(expandOrRefuse('/things/{params.id}/x', value)).toBe(`/things/${encodeURIComponent(value).replace(/[!'()*]/g, code => `%${code.charCodeAt(0).toString(16).toUpperCase()}`)}/x`);
      }),
    );
  });
});

describe('assertSafePath', () => {
  it('has nothing to say about what follows the path', () => {
    expect(() => assertSafePath('/x?path=../y#..')).not.toThrow();
  });

  it('names the template that the operator wrote', () => {
    expect(() => assertSafePath('/../x', '/{params.id}/x')).toThrow(expect.objectContaining({ source: '/{params.id}/x' }) as Error);
  });

  it.each([1, 5, 9, 10, 11, 12, 50, 2000])('refuses a dot segment that is encoded %i times', times => {
    const dot = `%${'25'.repeat(times - 1)}2e`;
    expect(() => assertSafePath(`/${dot}${dot}/x`)).toThrow(ExpressionError);
  });

  it.each([1, 2, 5])('accepts a letter that is encoded %i times', times => {
    expect(() => assertSafePath(`/%${'25'.repeat(times - 1)}41`)).not.toThrow();
  });
});
