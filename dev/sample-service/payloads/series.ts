import { atGithub, JSON_TYPE, type Payload } from './Payload';

const PROMETHEUS = atGithub('prometheus/prometheus', '4f1db75e287a707df643d8d857f87920244ed31e', 'docs/querying/api.md');
const ELASTIC = 'elastic/elasticsearch';

/** Series of measurements, search results, and rows without names. */
export const SERIES: readonly Payload[] = [
  {
    name: 'prometheus-query',
    file: 'prometheus-query.json',
    contentType: 'application/json',
    docs: PROMETHEUS,
    special: 'Pairs of a time and a value, the value as a text that may be NaN; 200 with warnings.',
    expected: {
      view: 'table',
      rows: 'data.result',
      count: 3,
      columns: [['Metric name', 'text'], ['Instance', 'text'], ['Job', 'text'], ['Value', 'number'], ['Value time', 'datetime']],
    },
    seen: ['NaN'],
  },
  {
    name: 'prometheus-range',
    file: 'prometheus-range.json',
    contentType: 'application/json',
    docs: PROMETHEUS,
    special: 'Lists of pairs of a time and a value: the last one is the news.',
    expected: {
      view: 'table',
      rows: 'data.result',
      count: 2,
      columns: [['Metric name', 'text'], ['Instance', 'text'], ['Job', 'text'], ['Values (last)', 'number'], ['Values (last time)', 'datetime']],
    },
  },
  {
    name: 'prometheus-targets',
    file: 'prometheus-targets.json',
    contentType: 'application/json',
    docs: PROMETHEUS,
    special: 'Two lists of objects, of which one is the main thing.',
    expected: {
      view: 'table',
      rows: 'data.activeTargets',
      count: 2,
      columns: [
        ['Instance', 'text'], ['Health', 'badge'], ['Discovered labels job', 'text'], ['Labels job', 'text'], ['Scrape pool', 'text'], ['Scrape URL', 'link'], ['Last error', 'text'],
        ['Last scrape', 'relative'], ['Last scrape duration', 'number'], ['Address', 'text'], ['Metrics path', 'text'], ['Scheme', 'text'],
      ],
    },
  },
  {
    name: 'graphite-render',
    file: 'graphite-render.json',
    contentType: 'application/json',
    docs: atGithub('graphite-project/graphite-web', 'db521b0221507af0a310d6b6458648a9f5d53ea1', 'docs/render_api.rst'),
    special: 'Pairs the other way round, some of them with null for a value.',
    expected: { view: 'table', rows: '@', count: 2, columns: [['Target', 'text'], ['Datapoints (last)', 'number'], ['Datapoints (last time)', 'datetime']] },
  },
  {
    name: 'influxdb-query',
    file: 'influxdb-query.json',
    contentType: 'application/json',
    docs: atGithub('influxdata/docs-v2', '2ff73a1966ce59fff074a5ada5263faee344657b', 'content/influxdb/v1.8/guides/query_data.md'),
    special: 'Names and rows apart, inside two lists of one.',
    expected: {
      view: 'table',
      rows: 'results[0].series[0].values[*].from_items(zip($.results[0].series[0].columns, @))',
      count: 3,
      columns: [['Time', 'relative'], ['Value', 'number']],
    },
  },
  {
    name: 'elasticsearch-hits',
    file: 'elasticsearch-hits.json',
    contentType: 'application/json',
    docs: atGithub(ELASTIC, 'b8ca3b7216de69d08cf7049944a4b807b5793745', 'docs/reference/search/search.asciidoc'),
    special: 'The total is { value, relation }, and means "at least"; the document is in _source.',
    expected: {
      view: 'table',
      rows: 'hits.hits',
      count: 3,
      columns: [
        ['ID', 'text'], ['Timestamp', 'relative'], ['HTTP version', 'text'], ['Source IP', 'text'], ['Message', 'text'], ['User ID', 'text'], ['Method', 'text'], ['Bytes', 'bytes'], ['Status code', 'text'],
        ['Index', 'text'], ['Score', 'number'],
      ],
    },
  },
  {
    name: 'elasticsearch-cat',
    file: 'elasticsearch-cat.json',
    contentType: 'application/json',
    docs: atGithub(ELASTIC, '457aac9d41adaa2adcdae1f1d6b2c50d37ef6d7d', 'docs/reference/cat/indices.asciidoc'),
    special: 'Names with dots, numbers as texts, and nothing that is called name or id.',
    expected: {
      view: 'table',
      rows: '@',
      count: 2,
      columns: [
        ['Index', 'text'], ['Health', 'badge'], ['Status', 'badge'], ['Pri', 'number'], ['Rep', 'number'], ['Docs count', 'number'], ['Docs deleted', 'number'], ['Store size', 'text'], ['Pri store size', 'text'],
        ['UUID', 'text'],
      ],
    },
  },
  {
    name: 'elasticsearch-sql',
    file: 'elasticsearch-sql.json',
    contentType: 'application/json',
    docs: atGithub(ELASTIC, '69193e1cb2e80193eed644b1e4fcbfec24e2c619', 'docs/reference/sql/endpoints/rest.asciidoc'),
    special: 'columns and rows apart.',
    expected: {
      view: 'table',
      rows: 'rows[*].from_items(zip($.columns[*].name, @))',
      count: 5,
      columns: [['Name', 'text'], ['Author', 'text'], ['Page count', 'number'], ['Release date', 'relative']],
    },
  },
  {
    name: 'clickhouse-compact',
    file: 'clickhouse-compact.json',
    contentType: 'application/json; charset=UTF-8',
    docs: atGithub('ClickHouse/ClickHouse', '3d54a987d8b0e017cb2bfd50eaae362dda7e01fb', 'docs/en/interfaces/formats.md'),
    special: 'meta and data apart; rows is a number, and integers are texts.',
    expected: { view: 'table', rows: 'data[*].from_items(zip($.meta[*].name, @))', count: 3, columns: [['Search phrase', 'text'], ['C', 'number']] },
  },
  {
    name: 'binance-klines',
    file: 'binance-klines.json',
    contentType: JSON_TYPE,
    docs: atGithub('binance/binance-spot-api-docs', '5edf082179565f6f7dd40536b3e51439fd3da98c', 'rest-api.md'),
    special: 'Lists of values whose names are in the documentation only.',
    expected: { view: 'json' },
  },
];
