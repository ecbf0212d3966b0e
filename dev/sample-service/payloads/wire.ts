import { atGithub, JSON_TYPE, type Payload } from './Payload';

/** Rows of the generated body: together they weigh 10 MB. */
export const LARGE_ROWS = 40_000;

/** Other formats of the wire, and bodies that are empty, odd or large. */
export const WIRE: readonly Payload[] = [
  {
    name: 'clickhouse-rows',
    file: 'clickhouse-rows.ndjson',
    contentType: 'application/x-ndjson; charset=UTF-8',
    docs: atGithub('ClickHouse/ClickHouse', '3d54a987d8b0e017cb2bfd50eaae362dda7e01fb', 'docs/en/interfaces/formats.md'),
    special: 'One JSON object a line (JSONEachRow); a name that no expression takes unquoted.',
    expected: { view: 'table', rows: '@', count: 3, columns: [['Search phrase', 'text'], ['Count()', 'number']] },
    seen: ['8,267,016'],
  },
  {
    name: 'docker-events',
    file: 'docker-events.ndjson',
    contentType: 'application/x-ndjson',
    docs: atGithub('moby/moby', 'da8828c4b354af521d03146708bac9db5978ae0b', 'docs/api/v1.41.yaml'),
    special: 'One JSON object a line, with nanoseconds that no number holds.',
    expected: {
      view: 'table',
      rows: '@',
      count: 3,
      columns: [['Actor ID', 'text'], ['Type', 'text'], ['Action', 'text'], ['Scope', 'text'], ['Time', 'datetime'], ['Time nano', 'text'], ['Attributes', 'json']],
    },
    seen: ['1461943101381709551'],
  },
  {
    name: 'elasticsearch-csv',
    file: 'elasticsearch-sql.csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    docs: atGithub('elastic/elasticsearch', '69193e1cb2e80193eed644b1e4fcbfec24e2c619', 'docs/reference/sql/endpoints/rest.asciidoc'),
    special: 'CSV with quoted commas, quotes and line breaks (https://www.ietf.org/rfc/rfc4180.txt, section 2).',
    expected: { view: 'table', rows: '@', count: 3, columns: [['Name', 'text'], ['Author', 'text'], ['Page count', 'number'], ['Release date', 'relative']] },
    seen: ['Vinge, Vernor', 'Dune, or "the spice"'],
  },
  {
    name: 's3-objects',
    file: 's3-objects.xml',
    contentType: 'application/xml',
    docs: 'https://docs.aws.amazon.com/sdk-for-ruby/v3/api/Aws/S3/Types/ListObjectsV2Output.html',
    special: 'XML: elements that repeat are the rows.',
    expected: {
      view: 'table',
      rows: 'ListBucketResult.Contents',
      count: 3,
      columns: [['Key', 'text'], ['Last modified', 'relative'], ['Size', 'number'], ['Storage class', 'text'], ['ETag', 'text']],
    },
    seen: ['reports/2026 & before.csv'],
  },
  {
    name: 'byte-order-mark',
    file: 'byte-order-mark.json',
    contentType: JSON_TYPE,
    docs: 'https://www.rfc-editor.org/info/rfc8259',
    special: 'A byte order mark before the JSON (section 8.1).',
    expected: { view: 'table', rows: 'value', count: 2, columns: [['Name', 'text'], ['ID', 'text']] },
  },
  {
    name: 'no-content',
    status: 204,
    docs: 'https://www.rfc-editor.org/rfc/rfc9110#name-204-no-content',
    special: '204: no body and no content type.',
    expected: { view: 'empty' },
    seen: ['The service answered with nothing.'],
  },
  {
    name: 'empty-body',
    contentType: JSON_TYPE,
    docs: 'https://www.rfc-editor.org/rfc/rfc9110#name-200-ok',
    special: '200 with an empty body that says it is JSON.',
    expected: { view: 'empty' },
    seen: ['The service answered with nothing.'],
  },
  {
    name: 'large',
    contentType: 'application/json',
    docs: atGithub('kubernetes/website', 'b3e82ac8570bfc29c53dc23e4cd7ad1afd0944fc', 'content/en/docs/reference/using-api/api-concepts.md'),
    special: 'A body of 10 MB: large clusters answer 10 to 20 MB when nobody asks for chunks.',
    expected: { view: 'table', rows: 'items', count: LARGE_ROWS, columns: [['Name', 'text'], ['Phase', 'badge'], ['Namespace', 'text'], ['Creation timestamp', 'relative'], ['Node name', 'text'], ['Pod IP', 'text'], ['Start time', 'relative'], ['UID', 'text']] },
  },
];
