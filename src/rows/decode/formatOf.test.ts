/** @jest-environment node */
import { formatOf } from './formatOf';

it.each([
  ['application/json', 'json'],
  ['application/problem+json', 'json'],
  ['application/geo+json', 'json'],
  ['text/json', 'json'],
  ['application/x-ndjson', 'ndjson'],
  ['application/ndjson', 'ndjson'],
  ['application/jsonl', 'ndjson'],
  ['application/json-seq', 'ndjson'],
  ['application/stream+json', 'ndjson'],
  ['text/csv', 'csv'],
  ['application/csv', 'csv'],
  ['text/x-csv', 'csv'],
  ['text/tab-separated-values', 'tsv'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
  ['application/atom+xml', 'xml'],
  ['text/plain', undefined],
  ['text/html', undefined],
  ['application/octet-stream', undefined],
  ['application/jsonx', undefined],
  ['', undefined],
])('%s declares %s', (contentType, format) => {
  expect(formatOf(contentType)).toBe(format);
});
