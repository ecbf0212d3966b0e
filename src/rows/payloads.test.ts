/** @jest-environment node */
import { PAYLOADS, readBody } from '../../dev/sample-service/payloads';
import type { Expected, ExpectedColumn, Payload } from '../../dev/sample-service/payloads';
import { chooseView } from './chooseView';
import { decode } from './decode';
import { findRows } from './findRows';
import { inferColumns, inferFields } from './inferColumns';

const bodyOf = (payload: Payload) => decode({ contentType: payload.contentType?.split(';', 1)[0] ?? '', text: readBody(payload).toString('utf8') });

/** Formats without options are written as their name. */
const shown = (columns: ReturnType<typeof inferColumns>) =>
  columns.map(({ title, format }): ExpectedColumn => [title, format && Object.keys(format).length === 1 ? format.type : (format ?? 'text')]);

const isTable = (payload: Payload): payload is Payload & { expected: Expected & { view: 'table' } } => payload.expected.view === 'table';
const isDetails = (payload: Payload): payload is Payload & { expected: Expected & { view: 'details' } } => payload.expected.view === 'details';

describe('a documented response', () => {
  it.each(PAYLOADS.filter(isTable).map(payload => [payload.name, payload] as const))('%s is a table with the columns a person wants', async (_name, payload) => {
    const { expected } = payload;
    const decoded = await bodyOf(payload);
    expect(chooseView(decoded)).toBe('table');
    const found = findRows(decoded.value);
    expect({ rows: found.source, count: found.rows.length }).toEqual({ rows: expected.rows, count: expected.count });
    if (expected.count > 0) expect(shown(inferColumns(found.rows))).toEqual(expected.columns);
  });

  it.each(PAYLOADS.filter(isTable).map(payload => [payload.name, payload] as const))('%s names a rows expression that does the same in app-config', async (_name, payload) => {
    const { value } = await bodyOf(payload);
    const { rows, source } = findRows(value);
    expect(findRows(value, source)).toEqual({ rows, source, found: true });
  });

  it.each(PAYLOADS.filter(isDetails).map(payload => [payload.name, payload] as const))('%s is details with the fields a person wants', async (_name, payload) => {
    const decoded = await bodyOf(payload);
    expect(chooseView(decoded)).toBe('details');
    expect(shown(inferFields(decoded.value))).toEqual(payload.expected.fields);
  });

  it.each(PAYLOADS.filter(({ expected }) => expected.view === 'json').map(payload => [payload.name, payload] as const))('%s is a tree', async (_name, payload) => {
    expect(chooseView(await bodyOf(payload))).toBe('json');
  });

  it.each(PAYLOADS.filter(({ expected }) => expected.view === 'empty').map(payload => [payload.name, payload] as const))('%s is known to be empty', async (_name, payload) => {
    expect(await bodyOf(payload)).toEqual({ form: 'empty', value: null });
  });
});
