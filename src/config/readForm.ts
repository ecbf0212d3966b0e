import { isObject, typeName } from '../model';
import type { ActionForm, Json, JsonObject } from '../model';
import { joinKey } from './key';
import { readRequestedOptions } from './readInputs';
import type { RequestContext } from './readRequest';

interface Written {
  schema: Record<string, Json>;
  ui?: JsonObject;
  initial?: Record<string, Json>;
}

/**
 * Reads the form of an action. `options` of a property, which JSON Schema does not know, say that a service knows its choices.
 * @param key - of the action
 * @returns `undefined` when it is no form
 */
export function readForm({ schema, ui = {}, initial = {} }: Written, key: string, context: RequestContext): ActionForm | undefined {
  const at = joinKey(key, 'form');
  if (!isObject(schema.properties)) {
    context.problems.push({ severity: 'error', key: joinKey(at, 'properties'), message: `A form needs properties, found ${typeName(schema.properties)}.`, expected: '{ reason: { type: string } }' });
    return undefined;
  }
  const options: ActionForm['options'] = [];
  const plain = withoutOptions(schema, [], at, (path, written, where) => {
    const requested = readRequestedOptions(written, where, context);
    if (requested) options.push({ path, requested });
  });
  return { schema: { type: 'object', ...plain }, ui, initial, options };
}

/** The schema as JSON Schema has it; each `options` is handed over with the names that lead to it. */
function withoutOptions(schema: JsonObject, path: string[], key: string, take: (path: string[], written: JsonObject, key: string) => void): JsonObject {
  const { options, properties, items, ...rest } = schema;
  if (isObject(options)) take(path, options, joinKey(key, 'options'));
  return {
    ...rest,
    ...(options !== undefined && !isObject(options) && { options }),
    ...(isObject(properties) && { properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, isObject(property) ? withoutOptions(property, [...path, name], joinKey(key, 'properties', name), take) : property])) }),
    ...(items !== undefined && { items: isObject(items) ? withoutOptions(items, [...path, 'items'], joinKey(key, 'items'), take) : items }),
  };
}
