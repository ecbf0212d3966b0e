/** @jest-environment node */
import { DecodeError } from './DecodeError';
import { parseNdjson } from './parseNdjson';

it.each([
  ['one value a line', '1\n"x"\nnull\n{"a":[1]}', [1, 'x', null, { a: [1] }]],
  ['empty lines and other ends of lines', '\r\n1\r\n\n  \n2\r\n', [1, 2]],
  ['a single line', '{"a":1}', [{ a: 1 }]],
  ['long integers', '{"id":9007199254740993}\n{"id":1}', [{ id: '9007199254740993' }, { id: 1 }]],
  ['the names of the prototype', '{"__proto__":1}', [JSON.parse('{"__proto__":1}')]],
  ['records of many lines', '\u001e{"a":\n1}\n\u001e2\n', [{ a: 1 }, 2]],
])('reads %s', async (_what, text, values) => {
  expect(await parseNdjson(text)).toEqual(values);
});

it.each([
  ['1\n\n{"a":\n2', /^Line 3 of the answer is no valid JSON: /],
  ['1,2', /^Line 1 of the answer is no valid JSON: /],
  ['1\nCode: 62. DB::Exception: Syntax error', /^Line 2 of the answer is no valid JSON: .*/],
  ['\u001e1\n\u001e{\n', /^Record 2 of the answer is no valid JSON: /],
])('says where %j is wrong', async (text, message) => {
  await expect(parseNdjson(text)).rejects.toThrow(DecodeError);
  await expect(parseNdjson(text)).rejects.toThrow(message);
});
