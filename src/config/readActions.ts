import * as z from 'zod/mini';
import { isObject, typeName } from '../model';
import type { Action, RowAction } from '../model';
import { joinKey } from './key';
import { readForm } from './readForm';
import { readPart } from './readPart';
import { readRequest } from './readRequest';
import type { RequestContext } from './readRequest';
import { actionSchema, rowActionSchema } from './schema/action';

const schemas = { action: actionSchema(z.unknown()), row: rowActionSchema(z.unknown()) };

/** Without these it would do something other than the operator meant, or do it unasked. */
const ESSENTIAL = ['title', 'request', 'form', 'confirm', 'showIf', 'permission'];
/** Of a request: an action is sent once, when a person wants it. */
const POINTLESS = ['refresh', 'pagination', 'safe'];

/** Reads the actions of a page or a view. One that is lost is not offered, and its problems are those of its place. */
export function readActions(input: readonly unknown[], key: string, context: RequestContext): Action[] {
  return input.flatMap((item, index) => {
    const at = joinKey(key, index);
    const read = readPart(schemas.action, item, { key: at, essential: ESSENTIAL, problems: context.problems });
    return (read && makeAction(read, at, context)) ?? [];
  });
}

/** Reads the actions of rows, as `readActions` does. */
export function readRowActions(input: readonly unknown[], key: string, context: RequestContext): RowAction[] {
  return input.flatMap((item, index) => {
    const at = joinKey(key, index);
    const read = readPart(schemas.row, item, { key: at, essential: ESSENTIAL, problems: context.problems });
    const action = read && makeAction(read, at, context);
    return action ? { ...action, isBulk: read.bulk === true, ...(read.optimistic && { optimistic: read.optimistic }) } : [];
  });
}

type Read = z.output<typeof schemas.action>;

function makeAction({ title, form: written, ui, initial, request: source, danger, confirm, success, showIf, icon, permission }: Read, key: string, context: RequestContext): Action | undefined {
  const request = readActionRequest(source, joinKey(key, 'request'), context);
  const form = written === undefined ? undefined : readForm({ schema: written, ui, initial }, key, context);
  // What takes values from a form must not be sent without one.
  if (!request || (written !== undefined && !form)) return undefined;
  if (written === undefined) warnOfFormKeys({ ui, initial }, key, context);
  const texts = { ...(confirm !== undefined && { confirm }), ...(success !== undefined && { success }), ...(showIf !== undefined && { showIf }), ...(icon !== undefined && { icon }), ...(permission !== undefined && { permission }) };
  return { key, title, request, ...texts, ...(form && { form }), isDangerous: danger ?? request.method === 'DELETE' };
}

/** Without a method it is a POST. */
function readActionRequest(source: unknown, key: string, context: RequestContext): Action['request'] | undefined {
  if (!isObject(source)) {
    if (typeof source === 'string') return readRequest(source, key, context);
    context.problems.push({ severity: 'error', key, message: `Expected a request, found ${typeName(source)}.`, expected: 'an object, as in { method: POST, path: /things }' });
    return undefined;
  }
  for (const name of POINTLESS)
    if (name in source) context.problems.push({ severity: 'warning', key: joinKey(key, name), message: `An action is sent once, when a person wants it: ${name} means nothing here.` });
  const { refresh: _refresh, pagination: _pagination, safe: _safe, ...rest } = source;
  return readRequest({ ...rest, method: rest.method ?? (rest.graphql ? undefined : 'POST') }, key, { ...context, refreshMs: 0 });
}

function warnOfFormKeys(keys: { ui?: unknown; initial?: unknown }, key: string, { problems }: RequestContext): void {
  for (const [name, value] of Object.entries(keys))
    if (value !== undefined) problems.push({ severity: 'warning', key: joinKey(key, name), message: `Without a form, ${name} means nothing.`, expected: 'form: { properties: { … } }' });
}

