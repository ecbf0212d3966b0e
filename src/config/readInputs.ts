import * as z from 'zod/mini';
import { INPUT_TYPES, isObject, nearest, titleFromId, typeName } from '../model';
import type { Input, InputOption, InputType, Problem, RequestedOptions } from '../model';
import { joinKey } from './key';
import { readPart } from './readPart';
import { readRequest } from './readRequest';
import type { RequestContext } from './readRequest';
import { inputSchemas, option as optionSchema, requestedOptions } from './schema/input';

const schemas = inputSchemas(z.unknown(), z.optional(z.unknown()));
const requestedSchema = requestedOptions(z.optional(z.unknown()));

/** What an operator wrote as options, before each of them is read. */
type WrittenOptions = unknown[] | { request?: unknown; rows?: string; value?: string; label?: string };

/** Reads the inputs of a page. One that is lost is left out, and the page does without it. */
export function readInputs(inputs: unknown[], key: string, context: RequestContext): Input[] {
  const known = new Map<string, Input>();
  inputs.forEach((item, index) => {
    const input = readInput(item, joinKey(key, index), context);
    const other = input && known.get(input.name);
    if (other)
      context.problems.push({
        severity: 'error',
        key: joinKey(input.key, 'name'),
        message: `The name ${input.name} is taken by ${other.key}.`,
        expected: 'a name of its own: it is a parameter of the URL',
      });
    else if (input) known.set(input.name, input);
  });
  return [...known.values()];
}

function readInput(item: unknown, key: string, context: RequestContext): Input | undefined {
  const { problems } = context;
  if (!isObject(item)) {
    problems.push({ severity: 'error', key, message: `Expected an input, found ${typeName(item)}.`, expected: 'an object, as in { name: owner, type: text }' });
    return undefined;
  }
  const type = readType(item.type ?? 'text', key, problems);
  if (!type) return undefined;
  const read = readPart(schemas[type], { ...item, type }, { key, essential: ['name', 'options'], problems });
  if (!read) return undefined;
  const { options: written, ...rest } = 'options' in read ? read : { ...read, options: undefined };
  const common = { ...rest, key, type, label: read.label ?? titleFromId(read.name), required: 'required' in read && read.required === true };
  if (written === undefined) return common as Input;
  const options = readOptions(written, joinKey(key, 'options'), context);
  return options && withKnownDefault({ ...common, options } as Input, problems);
}

function readType(found: unknown, key: string, problems: Problem[]): InputType | undefined {
  const type = INPUT_TYPES.find(name => name === found);
  if (type) return type;
  problems.push({
    severity: 'error',
    key: joinKey(key, 'type'),
    message: `There is no type of input ${typeof found === 'string' ? found : typeName(found)}.`,
    found: JSON.stringify(found),
    expected: `one of ${INPUT_TYPES.join(', ')}`,
    suggestion: typeof found === 'string' ? nearest(found, INPUT_TYPES) : undefined,
  });
  return undefined;
}

function readOptions(written: WrittenOptions, key: string, context: RequestContext): InputOption[] | RequestedOptions | undefined {
  const { problems } = context;
  if (Array.isArray(written)) {
    const options = written.flatMap((item, index) => readOption(item, joinKey(key, index), problems));
    const distinct = options.filter((option, index) => options.findIndex(({ value }) => String(value) === String(option.value)) === index);
    if (distinct.length > 0) return distinct;
    if (written.length === 0) problems.push({ severity: 'error', key, message: 'There is nothing to choose.', expected: 'at least one value' });
    return undefined;
  }
  return readRequestedOptions(written, key, context);
}

/** Reads options that a service knows, where their form has not been checked yet as well. */
export function readRequestedOptions(written: unknown, key: string, context: RequestContext): RequestedOptions | undefined {
  const read = readPart(requestedSchema, written, { key, essential: ['request', 'rows', 'value', 'label'], problems: context.problems });
  if (!read) return undefined;
  const { rows, value, label, request: source } = read;
  if (source === undefined || source === null) {
    context.problems.push({ severity: 'error', key: joinKey(key, 'request'), message: 'Options need a request to come from.', expected: 'request: { path: … }, or a list of values' });
    return undefined;
  }
  // What can be chosen changes rarely: it is asked for again only where the request itself says so.
  const request = readRequest(source, joinKey(key, 'request'), { ...context, refreshMs: 0 });
  return request && { request, ...(rows !== undefined && { rows }), ...(value !== undefined && { value }), ...(label !== undefined && { label }) };
}

function readOption(item: unknown, key: string, problems: Problem[]): InputOption[] {
  const read = readPart(optionSchema, item, { key, essential: ['value'], problems });
  if (read === undefined) return [];
  if (typeof read !== 'object') return [{ value: read, label: String(read) }];
  return [{ value: read.value, label: read.label ?? String(read.value) }];
}

/** A default that cannot be chosen costs the default. */
function withKnownDefault(input: Input, problems: Problem[]): Input {
  if (!('options' in input) || !Array.isArray(input.options) || input.default === undefined) return input;
  const values = input.options.map(({ value }) => value);
  const unknown = [input.default].flat().filter(value => !values.includes(value));
  if (unknown.length === 0) return input;
  problems.push({
    severity: 'error',
    key: joinKey(input.key, 'default'),
    message: `The options do not have ${unknown.join(', ')}.`,
    found: JSON.stringify(input.default),
    expected: `one of ${values.join(', ')}`,
    suggestion: nearest(String(unknown[0]), values.map(String)),
  });
  const { default: _lost, ...rest } = input;
  return rest;
}
