/** @jest-environment node */
import type { ResponseType } from '../../model';
import { DecodeError, decode } from '.';

const JSON_TYPE = 'application/json';

describe('a body', () => {
  it.each([
    ['JSON', JSON_TYPE, '{"a":1}', { a: 1 }],
    ['JSON of a vendor', 'application/vnd.api+json', '[1]', [1]],
    ['problem JSON', 'application/problem+json', '{"title":"x"}', { title: 'x' }],
    ['a JSON text', JSON_TYPE, '"x"', 'x'],
    ['a JSON number', JSON_TYPE, '0', 0],
    ['JSON false', JSON_TYPE, 'false', false],
    ['JSON null', JSON_TYPE, 'null', null],
    ['JSON after a byte order mark', JSON_TYPE, '\ufeff[1]', [1]],
    ['JSON between blanks', JSON_TYPE, '\n [1]\n', [1]],
    ['JSON that says it is text', 'text/plain', '[{"a":1}]', [{ a: 1 }]],
    ['JSON that says it is a page', 'text/html', ' {"a":1}', { a: 1 }],
    ['JSON that says nothing', '', '{}', {}],
    ['JSON that says it is binary', 'application/octet-stream', '\ufeff {"a":1}', { a: 1 }],
  ])('of %s is JSON', async (_what, contentType, text, value) => {
    expect(await decode({ contentType, text })).toEqual({ form: 'json', value });
  });

  it.each([
    ['application/x-ndjson', '{"a":1}\n{"a":2}\n'],
    ['application/ndjson', '{"a":1}\r\n{"a":2}'],
    ['application/jsonl', '\n{"a":1}\n\n{"a":2}'],
    ['application/json-seq', '\u001e{"a":1}\n\u001e{"a":\n2}\n'],
    ['application/stream+json', '{"a":1}\n{"a":2}'],
    [JSON_TYPE, '{"a":1}\n{"a":2}'],
    [JSON_TYPE, '\ufeff{"a":1}\r\n{"a":2}\r\n'],
    ['text/plain', '{"a":1}\n{"a":2}'],
    ['', '\u001e{"a":1}\n\u001e{"a":2}\n'],
    ['text/csv', 'a\n1\n2'],
    ['application/xml', '<r><a>1</a><a>2</a></r>'],
  ])('of %s that is %j has two rows, and how they came', async (contentType, text) => {
    const { form, value, source } = await decode({ contentType, text });
    const numbers = JSON.stringify(value).match(/\d/g);
    expect({ form, numbers }).toEqual({ form: 'json', numbers: ['1', '2'] });
    expect(source?.text).toBe(text.replace(/^\ufeff/, ''));
  });

  it.each([
    ['text/plain', 'UP'],
    ['text/plain', '5'],
    ['', 'true'],
    ['text/plain', '[2026-11-22] started'],
    ['text/plain', 'a,b\n1,2'],
    ['text/plain', '<a/>'],
    ['text/plain', '{ not: json }'],
    ['text/plain', '{"level":"info"}\nand more'],
    ['text/plain', '{"level":"info"} {"level":"info"}'],
    ['text/event-stream', 'data: {"a":1}\n\n'],
  ])('of %s that is %j stays text', async (contentType, text) => {
    expect(await decode({ contentType, text })).toEqual({ form: 'text', value: text });
  });

  it.each([
    ['', ''],
    [JSON_TYPE, ''],
    [JSON_TYPE, '  \n'],
    ['text/plain', '\ufeff'],
    ['text/csv', '\n'],
    ['application/xml', ' '],
  ])('of %j that is %j is empty', async (contentType, text) => {
    const types: ResponseType[] = ['auto', 'json', 'ndjson', 'csv', 'tsv', 'xml', 'text'];
    for (const type of types) expect(await decode({ contentType, text }, type)).toEqual({ form: 'empty', value: null });
  });

  it.each(['{"a":', '<html>', '{"a":1}x', "{'a':1}", '{"a":1} {"a":2}'])('that says it is JSON and is %j is an error', async text => {
    await expect(decode({ contentType: JSON_TYPE, text })).rejects.toThrow(DecodeError);
    await expect(decode({ contentType: JSON_TYPE, text })).rejects.toThrow(/^The answer is no valid JSON: /);
  });

  it('of JSON lines that says it is JSON tells which line is wrong', async () => {
    await expect(decode({ contentType: JSON_TYPE, text: '{"a":1}\n{"a":2}\n{"a":' })).rejects.toThrow(/^Line 3 of the answer is no valid JSON: /);
  });
});

describe('an error', () => {
  it.each([
    [JSON_TYPE, '{"items":[{"name":"checkout-api"},', true],
    [JSON_TYPE, '{"items":[{"name":"checkout-api"}', true],
    [JSON_TYPE, '{"items":[{"name":"checkout', true],
    [JSON_TYPE, '{"items": [{"name": "checkout-api",}]', false],
    [JSON_TYPE, '<html>', false],
    ['application/x-ndjson', '{"a":1}\n{"a":', true],
    ['application/x-ndjson', '{"a":1}\n{"a":\n{"a":1}', false],
    ['application/x-ndjson', '{"a":1}\nat line 5', false],
    ['application/xml', '<a><b>1</b>', true],
    ['application/xml', '<a><!-- ', true],
    ['application/xml', '<a><b></a>', false],
  ])('of %s in %j knows whether it broke off: %s', async (contentType, text, isTruncated) => {
    await expect(decode({ contentType, text })).rejects.toThrow(expect.objectContaining({ name: 'DecodeError', isTruncated }) as Error);
  });
});

describe('what the request says', () => {
  it.each<[ResponseType, string, string, unknown]>([
    ['json', 'text/plain', '5', 5],
    ['ndjson', 'text/plain', '5\n"x"', [5, 'x']],
    ['csv', JSON_TYPE, '{a},b\n1,2', [{ '{a}': '1', b: '2' }]],
    ['tsv', 'text/csv', 'a,b\tc\n1\t2', [{ 'a,b': '1', c: '2' }]],
    ['xml', 'text/plain', '<a>1</a>', { a: '1' }],
  ])('counts more than the content type: %s', async (type, contentType, text, value) => {
    expect(await decode({ contentType, text }, type)).toMatchObject({ form: 'json', value });
  });

  it('makes a text of anything', async () => {
    expect(await decode({ contentType: JSON_TYPE, text: '\ufeff{"a":1}' }, 'text')).toEqual({ form: 'text', value: '{"a":1}' });
  });

  it('is not guessed at', async () => {
    await expect(decode({ contentType: 'text/plain', text: 'UP' }, 'json')).rejects.toThrow(DecodeError);
    await expect(decode({ contentType: JSON_TYPE, text: '{"a":1}\n{"a":2}' }, 'json')).rejects.toThrow(DecodeError);
  });
});
