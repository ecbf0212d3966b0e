/** @jest-environment node */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewTypes } from '../views/viewTypes';
import { editorSchema } from './editorSchema';

const FILE = join(__dirname, 'proxy-pages.schema.json');
const SOURCES = join(__dirname, '..');

interface Part {
  [keyword: string]: unknown;
  properties?: Record<string, Part>;
  additionalProperties?: Part;
  anyOf?: Part[];
  items?: Part;
}

const schema = editorSchema(viewTypes) as Part;

/** A part and all its alternatives, with references followed. */
function alternatives(part: Part): Part[] {
  const name = typeof part.$ref === 'string' ? part.$ref.replace('#/definitions/', '') : undefined;
  const referred = name === undefined ? [] : [(schema.definitions as Record<string, Part>)[name] ?? {}];
  return [part, ...[...referred, ...(part.anyOf ?? [])].flatMap(alternatives)];
}

/** The parts below some steps. */
function below(part: Part, ...steps: string[]): Part[] {
  const [step, ...rest] = steps;
  if (step === undefined) return alternatives(part);
  return alternatives(part).flatMap(one => {
    const next = step === '*' ? one.additionalProperties : step === '[]' ? one.items : one.properties?.[step];
    return next === undefined ? [] : below(next, ...rest);
  });
}

describe('the schema for editors', () => {
  it('is the file in the package; UPDATE_SCHEMA=1 npx jest editorSchema writes it anew', () => {
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, text);
    expect(readFileSync(FILE, 'utf8')).toBe(text);
  });

  it('is of a draft that editors know', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  it('leaves the rest of app-config alone', () => {
    expect(schema.additionalProperties).toEqual({});
    expect(below(schema, 'proxy')[0]?.additionalProperties).toEqual({});
    expect(below(schema, 'proxy', 'endpoints', '*', 'proxyPage')).not.toEqual([]);
  });

  it.each([[['proxyPages']], [['proxyPages', 'services', '*']], [['proxyPages', 'pages', '*']], [['proxyPages', 'pages', '*', 'views', '[]']], [['proxyPages', 'pages', '*', 'inputs', '[]']], [['proxyPages', 'pages', '*', 'views', '[]', 'columns', '[]']]])(
    'refuses unknown keys at %j',
    steps => {
      const objects = below(schema, ...steps).filter(({ properties }) => properties !== undefined);
      expect(objects.length).toBeGreaterThan(0);
      for (const object of objects) expect(object.additionalProperties).toBe(false);
    },
  );

  it.each([
    ['types', ['type'], ['auto', 'table', 'details', 'cards', 'board', 'stats', 'chart', 'log', 'markdown', 'json']],
    ['formats', ['columns', '[]', 'format', 'type'], ['text', 'number', 'integer', 'percent', 'bytes', 'duration', 'date', 'datetime', 'time', 'relative', 'boolean', 'badge', 'link', 'email', 'code', 'json', 'markdown', 'list', 'image', 'entity', 'user']],
    ['colours', ['columns', '[]', 'format', 'colors', '*'], ['success', 'warning', 'error', 'info', 'default']],
    ['methods', ['request', 'method'], ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']],
  ])('offers the names of %s', (_what, steps, names) => {
    const offered = below(schema, 'proxyPages', 'pages', '*', 'views', '[]', ...steps).flatMap(part => part.enum ?? part.const ?? []);
    expect(new Set(offered)).toEqual(new Set(names));
  });

  it('offers the types of inputs', () => {
    const offered = below(schema, 'proxyPages', 'pages', '*', 'inputs', '[]', 'type').flatMap(part => part.const ?? []);
    expect(offered).toEqual(['text', 'number', 'select', 'multiselect', 'boolean', 'date', 'daterange']);
  });

  it('lets a later file remove a page and a service', () => {
    for (const kind of ['pages', 'services']) expect(below(schema, 'proxyPages', kind, '*')).toContainEqual({ type: 'null' });
  });

  it('says on hover what a key means', () => {
    expect(below(schema, 'proxyPages', 'services', '*', 'headers')[0]?.description).toContain('refused');
    expect(below(schema, 'proxyPages', 'pages', '*', 'views', '[]', 'rows')[0]?.description).toContain('JMESPath');
    expect(below(schema, 'proxy')[0]?.description).toBeUndefined();
  });

  it('never reaches a browser', () => {
    const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name) && !/editorSchema(\.test)?\.ts$/.test(name));
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter(name => readFileSync(join(SOURCES, name), 'utf8').includes('editorSchema'))).toEqual([]);
  });
});
