/** @jest-environment node */
import { isTruncatedJson } from './isTruncatedJson';

const WHOLE = '{"a":[1,-2.5e+3,true,null,"x\\"y\\\\",{}],"b":{"c":[]},"d":"\\u00e9"}';

describe('JSON that was cut off', () => {
  it.each(Array.from({ length: WHOLE.length - 1 }, (_none, index) => [WHOLE.slice(0, index + 1)]))('is known in %j', async text => {
    expect(await isTruncatedJson(text)).toBe(true);
  });

  it.each(['{"items":[{"name":"checkout-api"},', '[{"a":1}\n', ' { "a" ', '[-', '[1.', '[1e', '[1e-', 'tru', '"x', '"x\\', '[fals', ''])('is known in %j', async text => {
    expect(await isTruncatedJson(text)).toBe(true);
  });

  it.each([WHOLE, '{}', '0', '"x"', 'null', '[1] '])('is not %j, which is whole', async text => {
    expect(await isTruncatedJson(text)).toBe(false);
  });

  it.each(['{"items": [{"name": "checkout-api",}]', '<html>', '{"a":1}x', '{"a":1}}', "{'a':1", '{a', '[1 2', '[1,,', '[01', '[NaN', '[tree', '{"a" 1', '{"a":]', '[}', '[1}', '{,', '{"a",', 'Error occurred', '[1]['])('is not %j, which is wrong before its end', async text => {
    expect(await isTruncatedJson(text)).toBe(false);
  });

  it('is told in a moment, however long or deep it is', async () => {
    expect(await isTruncatedJson(`["${'x\\'.repeat(1_000_000)}`)).toBe(true);
    expect(await isTruncatedJson('['.repeat(1_000_000))).toBe(true);
    expect(await isTruncatedJson(`[${'1'.repeat(1_000_000)}x`)).toBe(false);
  });
});
