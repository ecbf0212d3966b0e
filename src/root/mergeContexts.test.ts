/** @jest-environment node */
import fc from 'fast-check';
import { mergeContexts } from './mergeContexts';

const merged = (...data: unknown[]) => mergeContexts(data.map((one, at) => ({ context: `app-config.${at}.yaml`, data: one })));

describe('contexts', () => {
  it.each<[string, unknown[], unknown]>([
    ['none', [], {}],
    ['later ones win', [{ a: 1 }, { a: 2 }], { a: 2 }],
    ['objects are merged deep', [{ a: { b: { c: 1 } } }, { a: { b: { d: 2 }, e: 3 } }], { a: { b: { c: 1, d: 2 }, e: 3 } }],
    ['arrays are replaced', [{ a: [1, 2] }, { a: [3] }], { a: [3] }],
    ['an object replaces what is none', [{ a: [1] }, { a: { b: 1 } }], { a: { b: 1 } }],
    ['what is no object replaces one', [{ a: { b: 1 } }, { a: false }], { a: false }],
    ['null removes', [{ a: { b: 1, c: 2 } }, { a: { b: null } }], { a: { c: 2 } }],
    ['null removes a whole part', [{ a: { b: 1 } }, { a: null }], {}],
    ['what was removed can come back', [{ a: 1 }, { a: null }, { a: 2 }], { a: 2 }],
    ['what was removed comes back without what it was', [{ a: { b: 1 } }, { a: null }, { a: { c: 2 } }], { a: { c: 2 } }],
    ['falsy values stay', [{ a: 1, b: 1, c: 1 }, { a: 0, b: '', c: false }], { a: 0, b: '', c: false }],
  ])('%s', (_what, data, expected) => {
    expect(merged(...data)).toEqual(expected);
  });

  it.each([null, undefined, 5, 'x', {}, [null], [5], [{}], [{ data: null }], [{ data: [] }], [{ data: 'x' }]])('that are %j are nothing', contexts => {
    expect(mergeContexts(contexts)).toEqual({});
  });

  it('leave what they are made of alone', () => {
    const below = { a: { b: 1 } };
    merged(below, { a: { b: 2 } });
    expect(below).toEqual({ a: { b: 1 } });
  });

  it('cannot reach the prototype of objects', () => {
    const evil: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    merged({}, evil, evil);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('never throw, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), data => {
        expect(merged(...data)).toEqual(expect.any(Object));
      }),
    );
  });
});
