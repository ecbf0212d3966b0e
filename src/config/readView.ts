import * as z from 'zod/mini';
import { isObject, nearest, typeName } from '../model';
import type { ConfiguredView, Problem, RequestDef, View, ViewBase } from '../model';
import type { ViewDefinition, ViewReader } from './defineView';
import { joinKey } from './key';
import { readActions, readRowActions } from './readActions';
import { readColumns } from './readColumns';
import { readPart } from './readPart';
import { readRequest } from './readRequest';
import type { RequestContext } from './readRequest';
import { readRowRequests } from './readRowRequests';
import { commonKeys } from './schema/view';

/** Items of lists are read one by one, so that a wrong one costs no other. */
const LENIENT = { column: z.unknown(), rowAction: z.unknown(), request: z.unknown(), item: () => z.unknown() };
const common = z.object(commonKeys(z.unknown(), z.unknown()));

/** What a view takes from the page and the site it stands in. */
export interface ViewContext extends RequestContext {
  /** The types of views that there are. */
  viewTypes: readonly ViewDefinition[];
}

/**
 * Reads a view. One that is lost becomes an `invalid` view that shows its problems in its place.
 * @param pageRequest - what a view without a request of its own shows
 */
export function readView(input: unknown, key: string, position: number, context: ViewContext, pageRequest?: RequestDef): View {
  const problems: Problem[] = [];
  const view = readValid(input, key, position, { ...context, problems }, pageRequest);
  context.problems.push(...problems);
  return view ?? { type: 'invalid', key, id: String(position), width: 12, problems };
}

function readValid(input: unknown, key: string, position: number, context: ViewContext, pageRequest?: RequestDef): ConfiguredView | undefined {
  const { problems } = context;
  if (!isObject(input)) {
    problems.push({ severity: 'error', key, message: `Expected a view, found ${typeName(input)}.`, expected: 'an object, as in { type: table, request: { path: /things } }' });
    return undefined;
  }
  const definition = findType(input.type ?? 'auto', key, context);
  if (!definition) return undefined;
  const { type, essential, isStatic = false } = definition;
  const shape = definition.shape(LENIENT);
  const schema = z.strictObject({ ...commonKeys(z.unknown(), z.unknown()), type: z.literal(type), ...shape });
  const read = readPart(schema, { ...input, type }, { key, essential: ['request', ...essential], problems });
  if (!read) return undefined;
  const own = Object.fromEntries(Object.entries(read).filter(([name]) => name in shape));
  // A type may mean something else by a key that all have, as cards do by their title.
  const shared = z.parse(common, Object.fromEntries(Object.entries(read).filter(([name]) => !(name in shape))));
  const request = shared.request === undefined ? pageRequest : readRequest(shared.request, joinKey(key, 'request'), context);
  if (!request && !(isStatic && shared.request === undefined)) {
    if (shared.request === undefined) problems.push({ severity: 'error', key, message: 'The view has no request, and its page has none to show either.', expected: 'request: { path: … }' });
    return undefined;
  }
  const { id = String(position), width = 12, request: _request, actions: written, ...texts } = shared;
  const actions = written && readActions(written, joinKey(key, 'actions'), context);
  const base: ViewBase = { key, id, width, ...(request && { request }), ...(actions && { actions }), problems, ...texts };
  return { ...base, type, ...definition.read(own, readerAt(key, context)) };
}

function readerAt(key: string, context: RequestContext): ViewReader {
  const { problems } = context;
  return {
    key,
    problems,
    columns: (input, name, rowRequests) => readColumns(input, joinKey(key, name), problems, rowRequests),
    rowRequests: (input, name) => readRowRequests(input, joinKey(key, name), context),
    rowActions: (input, name) => readRowActions(input, joinKey(key, name), context),
    parts: (schema, input, name, essential) =>
      input.map((item, index) => {
        const at = joinKey(key, name, index);
        const value = readPart(schema, item, { key: at, essential, problems });
        return { key: at, ...(value !== undefined && { value }) };
      }),
  };
}

function findType(found: unknown, key: string, { viewTypes, problems }: ViewContext): ViewDefinition | undefined {
  const names = viewTypes.map(({ type }) => type);
  const known = viewTypes.find(({ type }) => type === found);
  if (known) return known;
  problems.push({
    severity: 'error',
    key: joinKey(key, 'type'),
    message: `There is no type of view ${typeof found === 'string' ? found : typeName(found)}.`,
    found: JSON.stringify(found),
    expected: `one of ${names.join(', ')}`,
    suggestion: typeof found === 'string' ? nearest(found, names) : undefined,
  });
  return undefined;
}
