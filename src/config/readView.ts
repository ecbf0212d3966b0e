import * as z from 'zod/mini';
import { VIEW_TYPES, isObject, nearest, titleFromId, typeName } from '../model';
import type { Column, Problem, RequestDef, ServerSort, View, ViewType } from '../model';
import { joinKey } from './key';
import { readFormat } from './readFormat';
import { readPart } from './readPart';
import { readRequest } from './readRequest';
import type { RequestContext } from './readRequest';
import { column as columnSchema, viewSchemas } from './schema/view';

const schemas = viewSchemas(z.unknown(), z.unknown());
const ESSENTIAL = ['request', 'rows', 'select'];

/**
 * Reads a view. One that is lost becomes an `invalid` view that shows its problems in its place.
 * @param pageRequest - what a view without a request of its own shows
 */
export function readView(input: unknown, key: string, position: number, context: RequestContext, pageRequest?: RequestDef): View {
  const problems: Problem[] = [];
  const view = readValid(input, key, position, { ...context, problems }, pageRequest);
  context.problems.push(...problems);
  return view ?? { type: 'invalid', key, id: String(position), width: 12, problems };
}

function readValid(input: unknown, key: string, position: number, context: RequestContext, pageRequest?: RequestDef): View | undefined {
  const { problems } = context;
  if (!isObject(input)) {
    problems.push({ severity: 'error', key, message: `Expected a view, found ${typeName(input)}.`, expected: 'an object, as in { type: table, request: { path: /things } }' });
    return undefined;
  }
  const type = readType(input.type ?? 'auto', key, problems);
  if (!type) return undefined;
  const read = readPart(schemas[type], { ...input, type }, { key, essential: ESSENTIAL, problems });
  if (!read) return undefined;
  const request = read.request === undefined ? pageRequest : readRequest(read.request, joinKey(key, 'request'), context);
  if (!request) {
    if (read.request === undefined) problems.push({ severity: 'error', key, message: 'The view has no request, and its page has none to show either.', expected: 'request: { path: … }' });
    return undefined;
  }
  const common = {
    key,
    id: read.id ?? String(position),
    width: read.width ?? 12,
    request,
    problems,
    ...pick(read, ['title', 'description', 'height', 'empty', 'rows', 'select', 'open', 'density']),
  };
  switch (read.type) {
    case 'table': {
      const sort = readSort(read, key, problems);
      const columns = read.columns && readColumns(read.columns, joinKey(key, 'columns'), problems);
      return {
        ...common,
        type: 'table',
        ...(columns && { columns }),
        ...(read.search !== undefined && { search: read.search }),
        ...(sort && { sort }),
        ...(read.export !== undefined && { export: read.export }),
      };
    }
    case 'details':
      return { ...common, type: 'details', ...(read.fields && { fields: readColumns(read.fields, joinKey(key, 'fields'), problems) }) };
    case 'json':
      return { ...common, type: 'json' };
    default:
      return { ...common, type: 'auto' };
  }
}

/** Columns that are inferred have no names that a service would know. */
function readSort({ sort, columns }: { sort?: Partial<ServerSort> & { param: string }; columns?: unknown[] }, key: string, problems: Problem[]): ServerSort | undefined {
  if (!sort) return undefined;
  if (columns) return { ...sort, value: sort.value ?? '{column} {direction}' };
  problems.push({ severity: 'error', key: joinKey(key, 'sort'), message: 'A table without columns cannot tell its service by which to sort.', expected: 'columns beside sort' });
  return undefined;
}

function readType(found: unknown, key: string, problems: Problem[]): ViewType | undefined {
  const type = VIEW_TYPES.find(name => name === found);
  if (type) return type;
  problems.push({
    severity: 'error',
    key: joinKey(key, 'type'),
    message: `There is no type of view ${typeof found === 'string' ? found : typeName(found)}.`,
    found: JSON.stringify(found),
    expected: `one of ${VIEW_TYPES.join(', ')}`,
    suggestion: typeof found === 'string' ? nearest(found, VIEW_TYPES) : undefined,
  });
  return undefined;
}

function readColumns(input: unknown[], key: string, problems: Problem[]): Column[] {
  return input.map((item, index) => {
    const own: Problem[] = [];
    const at = joinKey(key, index);
    const read = readPart(columnSchema, item, { key: at, essential: ['value'], problems: own });
    problems.push(...own);
    const title = isObject(item) && typeof item.title === 'string' ? item.title : undefined;
    if (!read) return { key: at, title: title ?? `Column ${index + 1}`, value: '@', problems: own };
    const { value, format, ...rest } = read;
    const shown = readFormat(format);
    return { ...rest, key: at, value, title: read.title ?? titleFromExpression(value), ...(shown && { format: shown }), problems: own.filter(problem => problem.severity === 'error') };
  });
}

/** `metadata.name` is titled `Name`; anything but a path keeps its text. */
function titleFromExpression(value: string): string {
  const last = /^[\w."\-/]*?\.?(\w+|"[^"]+")$/.exec(value)?.[1];
  return last ? titleFromId(last.replace(/"/g, '')) : value;
}

function pick<T extends object, K extends PropertyKey>(source: T, keys: readonly K[]): { [P in K & keyof T]?: T[P] } {
  return Object.fromEntries(Object.entries(source).filter(([name]) => (keys as readonly PropertyKey[]).includes(name))) as { [P in K & keyof T]?: T[P] };
}
