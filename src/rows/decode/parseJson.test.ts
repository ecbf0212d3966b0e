/** @jest-environment node */
import * as fc from 'fast-check';
import { decode } from './decode';
import { parseJson } from './parseJson';
import { parseJsonSlices } from './parseJsonSlices';

/** What a parser makes of a text: its value, or that it is none. */
function outcome(parse: (text: string) => unknown, text: string): unknown {
  try {
    return { value: parse(text) };
  } catch (error) {
    return error instanceof SyntaxError ? 'no JSON' : error;
  }
}

describe('an integer', () => {
  it.each([
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['18446744073709551615', '18446744073709551615'],
    ['1000000000000000000000', '1000000000000000000000'],
    ['1234567890123456.5', 1234567890123456.5],
    ['0.12345678901234567890', 0.12345678901234568],
    ['1e20', 1e20],
    ['12345678901234567890e2', 12345678901234567890e2],
    ['"9007199254740993"', '9007199254740993'],
  ])('%s keeps its digits', (text, value) => {
    expect(parseJson(text)).toBe(value);
    expect(parseJson(`{"id": ${text} }`)).toEqual({ id: value });
    expect(parseJson(`[${text},${text}]`)).toEqual([value, value]);
  });

  it('inside a text or a name is left alone', () => {
    const text = String.raw`{"a\"9007199254740993":"x 9007199254740993, \\","b":[": 9007199254740993 "],"9007199254740993":9007199254740993}`;
    expect(parseJson(text)).toEqual({ 'a"9007199254740993': 'x 9007199254740993, \\', b: [': 9007199254740993 '], '9007199254740993': '9007199254740993' });
  });

  it.each(['{9007199254740993:1}', '09007199254740993', '"9007199254740993', '[9007199254740993', '9007199254740993x', '"a"9007199254740993', '9007199254740993 9007199254740993', '+9007199254740993'])(
    'does not make JSON of %s',
    text => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );
});

describe('names of the prototype', () => {
  const text = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"id":9007199254740993}';

  it.each([
    ['at once', (json: string) => Promise.resolve(parseJson(json))],
    ['in slices', (json: string) => parseJsonSlices(json, undefined, 1)],
  ])('are data: %s', async (_how, parse) => {
    const value = (await parse(text)) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'id']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
    expect(JSON.stringify(value)).toBe(text.replace('9007199254740993', '"9007199254740993"'));
  });
});

describe('parsing in slices', () => {
  it.each(['[]', '{}', ' [ ] ', '[1]', '{"a":[{"b":1},{"b":2}],"c":{"d":[[1,2],[3]]}}', '{"a":1,"a":{"b":[1,2,3]},"c":2}', '5', '"x"', '[{"a":"]}\\"{["}]'])('of %s gives what parsing at once gives', async text => {
    for (const part of [1, 3, 10]) expect(await parseJsonSlices(text, undefined, part)).toEqual(JSON.parse(text));
  });

  it.each(['[1,]', '[,1]', '[1,,2]', '[[1,2,3],]', '[,[1,2,3]]', '{"a":[1,2,3],}', '{"a":[1,2][3,4]}', '[[1,2]3]', '[3[1,2]]', '[[1,2}]', '[1,2]]', '[1,2', '["a]', '[1] [2]', '{[1,2]}', '{"a" [1,2]}', '[\u00a0[1,2]]', '[-[1,2]]'])(
    'of %s finds that it is no JSON',
    async text => {
      for (const part of [1, 3, 10]) await expect(parseJsonSlices(text, undefined, part)).rejects.toThrow(SyntaxError);
    },
  );

  it('gives what parsing at once gives for any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, 2), fc.integer({ min: 1, max: 40 }), async (json, indent, part) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(await parseJsonSlices(text, undefined, part)).toEqual(parseJson(text));
      }),
    );
  });

  it('refuses what parsing at once refuses', async () => {
    const broken = fc.tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('', ',', '[', ']', '{', '}', '"', '\\', ':', '1', 'x', ' ')).map(([json, at, piece]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + piece + json.slice(place + 1);
    });
    await fc.assert(
      fc.asyncProperty(broken, fc.integer({ min: 1, max: 20 }), async (text, part) => {
        const expected = outcome(parseJson, text);
        const found: unknown = await parseJsonSlices(text, undefined, part).then(
          value => ({ value }),
          (error: unknown) => (error instanceof SyntaxError ? 'no JSON' : error),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('ends when nobody wants it any more', async () => {
    const text = JSON.stringify(Array.from({ length: 200_000 }, (_, id) => ({ id, name: 'x'.repeat(20) })));
    await expect(parseJsonSlices(text, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('what is nested deeper than anybody reads', () => {
  it.each([['a short text', 1], ['a text that is parsed in parts', 4_000]])('is refused in %s', async (_what, times) => {
    const text = `[${Array.from({ length: times }, () => `${'['.repeat(600)}"]"${']'.repeat(600)}`).join(',')}]`;
    await expect(decode({ contentType: 'application/json', text })).rejects.toThrow('The answer is nested deeper than 500 levels.');
  });

  it('does not count brackets in texts', () => {
    expect(parseJson(`["${'['.repeat(2_000)}"]`)).toEqual(['['.repeat(2_000)]);
  });
});
