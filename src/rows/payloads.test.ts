/** @jest-environment node */
import { PAYLOADS, readBody } from '../../dev/sample-service/payloads';
import type { Expected, ExpectedColumn, Payload } from '../../dev/sample-service/payloads';
import { chooseView } from './chooseView';
import { compile } from '../expressions';
import { decode } from './decode';
import { findRows } from './findRows';
import { inferColumns, inferFields } from './inferColumns';

const bodyOf = (payload: Payload) => decode({ contentType: (payload.contentType ?? '').split(';', 1)[0] ?? '', text: readBody(payload).toString('utf8') });

/** Formats without options are written as their name. */
const shown = (columns: ReturnType<typeof inferColumns>) =>
  columns.map(({ title, format }): ExpectedColumn => [title, format && Object.keys(format).length === 1 ? format.type : (format ?? 'text')]);

const isTable = (payload: Payload): payload is Payload & { expected: Expected & { view: 'table' } } => payload.expected.view === 'table' && payload.name !== 'large';
const isDetails = (payload: Payload): payload is Payload & { expected: Expected & { view: 'details' } } => payload.expected.view === 'details';

/** Formats that come with another slice. */
const COVERED = PAYLOADS.filter(({ name }) => !['clickhouse-rows', 'docker-events', 'elasticsearch-csv', 's3-objects', 'twitter-statuses'].includes(name));

describe('a documented response', () => {
  it.each(COVERED.filter(isTable).map(payload => [payload.name, payload] as const))('%s is a table with the columns a person wants', (_name, payload) => {
    const { expected } = payload;
    const decoded = bodyOf(payload);
    expect(chooseView(decoded)).toBe('table');
    const found = findRows(decoded.value);
    expect({ rows: found.source, count: found.rows.length }).toEqual({ rows: expected.rows, count: expected.count });
    if (expected.count > 0) expect(shown(inferColumns(found.rows))).toEqual(expected.columns);
  });

  it.each(COVERED.filter(isTable).map(payload => [payload.name, payload] as const))('%s names a rows expression that does the same in app-config', (_name, payload) => {
    const { value } = bodyOf(payload);
    const { rows, source } = findRows(value);
    expect(findRows(value, source)).toEqual({ rows, source, found: true });
    for (const column of inferColumns(rows)) expect(() => rows.map(row => compile(column.value).evaluate(row))).not.toThrow();
  });

  it.each(COVERED.filter(isDetails).map(payload => [payload.name, payload] as const))('%s is details with the fields a person wants', (_name, payload) => {
    const decoded = bodyOf(payload);
    expect(chooseView(decoded)).toBe('details');
    expect(shown(inferFields(decoded.value))).toEqual(payload.expected.fields);
  });
});
