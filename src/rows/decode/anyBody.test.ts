/** @jest-environment node */
import * as fc from 'fast-check';
import type { ResponseType } from '../../model';
import { DecodeError, decode } from '.';

const types: ResponseType[] = ['auto', 'json', 'ndjson', 'csv', 'tsv', 'xml', 'text'];
const contentTypes = ['', 'application/json', 'application/x-ndjson', 'text/csv', 'text/tab-separated-values', 'application/xml', 'text/plain'];

/** Texts that look like something: pieces of all formats, one behind another. */
const pieces = fc
  .array(fc.constantFrom('{', '}', '[', ']', '"', "'", ',', ';', '\t', '\n', '\r', ':', '<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE', '<?', '&', '&#', '=', '\\', '\u001e', '\ufeff', '\u0000', 'a', '1', '9007199254740993', ' ', 'null', '__proto__'), { maxLength: 40 })
  .map(parts => parts.join(''));
const bytes = fc.uint8Array({ maxLength: 200 }).map(array => new TextDecoder().decode(array));

it('any body is decoded, or is a DecodeError', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(pieces, bytes, fc.string(), fc.json()), fc.constantFrom(...types), fc.constantFrom(...contentTypes), async (text, type, contentType) => {
      const error: unknown = await decode({ contentType, text }, type).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error !== undefined) expect(error).toBeInstanceOf(DecodeError);
    }),
    { numRuns: 3_000 },
  );
});

it.each<[string, ResponseType, string]>([
  ['brackets', 'json', '['.repeat(2_000_000)],
  ['nested lists', 'json', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  ['backslashes', 'json', `["${'\\'.repeat(2_000_000)}`],
  ['an endless text with digits', 'json', `["${'1234567890123456 '.repeat(200_000)}`],
  ['an unclosed quote', 'csv', `a,b\n"${'1,2\n'.repeat(500_000)}`],
  ['quotes', 'csv', '"'.repeat(1_000_001)],
  ['delimiters', 'csv', ','.repeat(20_000)],
  ['comments in a document type', 'xml', `<!DOCTYPE ${'<!--'.repeat(500_000)}`],
  ['quotes in a document type', 'xml', `<!DOCTYPE ${'"'.repeat(500_001)}`],
  ['tags that do not end', 'xml', '<a '.repeat(500_000)],
  ['spaces in a tag', 'xml', `<a${' '.repeat(2_000_000)}b`],
  ['open tags', 'xml', '<a>'.repeat(500_000)],
  ['ampersands', 'xml', `<a>${'&'.repeat(1_000_000)}</a>`],
])('many %s are decoded, or are a DecodeError, before the test runs out of time', async (_what, type, text) => {
  const error: unknown = await decode({ contentType: '', text }, type).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined) expect(error).toBeInstanceOf(DecodeError);
});
