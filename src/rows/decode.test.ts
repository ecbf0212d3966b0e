/** @jest-environment node */
import { DecodeError, decode } from './decode';

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
  ])('of %s is JSON', (_what, contentType, text, value) => {
    expect(decode({ contentType, text })).toEqual({ form: 'json', value });
  });

  it.each([
    ['text/plain', 'UP'],
    ['text/plain', '5'],
    ['', 'true'],
    ['text/plain', '[2026-11-22] started'],
    ['text/csv', 'a,b\n1,2'],
    ['application/x-ndjson', '{"a":1}\n{"a":2}'],
    ['application/xml', '<a/>'],
    ['text/plain', '{ not: json }'],
  ])('of %s that is %j stays text', (contentType, text) => {
    expect(decode({ contentType, text })).toEqual({ form: 'text', value: text });
  });

  it.each([
    ['', ''],
    [JSON_TYPE, ''],
    [JSON_TYPE, '  \n'],
    ['text/plain', '\ufeff'],
  ])('of %j that is %j is empty', (contentType, text) => {
    expect(decode({ contentType, text })).toEqual({ form: 'empty', value: null });
    expect(decode({ contentType, text }, 'json')).toEqual({ form: 'empty', value: null });
    expect(decode({ contentType, text }, 'text')).toEqual({ form: 'empty', value: null });
  });

  it.each(['{"a":', '<html>', '{"a":1}x', "{'a':1}"])('that says it is JSON and is %j is an error', text => {
    expect(() => decode({ contentType: JSON_TYPE, text })).toThrow(DecodeError);
    expect(() => decode({ contentType: JSON_TYPE, text })).toThrow(/^The answer is no valid JSON: /);
  });
});

describe('an error', () => {
  it.each([
    ['{"items":[{"name":"checkout-api"},', true],
    ['{"items":[{"name":"checkout-api"}', true],
    ['{"items":[{"name":"checkout', true],
    ['{"items": [{"name": "checkout-api",}]', false],
    ['<html>', false],
  ])('of %j knows whether it broke off: %s', (text, isTruncated) => {
    expect(() => decode({ contentType: JSON_TYPE, text })).toThrow(expect.objectContaining({ name: 'DecodeError', isTruncated }) as Error);
  });
});

describe('what the request says', () => {
  it('counts more than the content type', () => {
    expect(decode({ contentType: JSON_TYPE, text: '{"a":1}' }, 'text')).toEqual({ form: 'text', value: '{"a":1}' });
    expect(decode({ contentType: 'text/plain', text: '5' }, 'json')).toEqual({ form: 'json', value: 5 });
    expect(() => decode({ contentType: 'text/plain', text: 'UP' }, 'json')).toThrow(DecodeError);
  });

  it('takes the byte order mark away from texts as well', () => {
    expect(decode({ contentType: 'text/plain', text: '\ufeffUP' }, 'text').value).toBe('UP');
  });
});
