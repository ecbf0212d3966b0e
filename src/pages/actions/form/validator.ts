import { toErrorList, toErrorSchema, unwrapErrorHandler, createErrorHandler, validationDataMerge } from '@rjsf/utils';
import type { RJSFSchema, RJSFValidationError, ValidatorType } from '@rjsf/utils';
import { Validator } from '@cfworker/json-schema';
import type { OutputUnit } from '@cfworker/json-schema';
import { isObject } from '../../../model';
import { errorText } from './errorText';

/** These only say that something below them is wrong. */
const OUTER = ['properties', 'items', 'allOf', 'if', '$ref', 'additionalProperties', 'patternProperties', 'dependentSchemas', 'prefixItems'];

/**
 * Validates what is typed into a form without compiling code: the usual validators make functions of schemas, which the
 * portal's content security policy forbids.
 */
export const validator: ValidatorType<unknown> = {
  validateFormData(formData, schema, customValidate, transformErrors, uiSchema) {
    const found = readErrors(schema, formData);
    const errors = transformErrors ? transformErrors(found, uiSchema) : found;
    const result = { errors, errorSchema: toErrorSchema(errors) };
    if (!customValidate) return result;
    return validationDataMerge(result, unwrapErrorHandler(customValidate(formData, createErrorHandler(formData), uiSchema)));
  },
  toErrorList,
  isValid: (schema, formData, rootSchema) => check({ ...schema, definitions: { ...definitionsOf(rootSchema), ...definitionsOf(schema) } }, formData).length === 0,
  rawValidation: <Result>(schema: RJSFSchema, formData?: unknown) => ({ errors: check(schema, formData) as Result[] }),
};

function definitionsOf(schema: RJSFSchema): object {
  return isObject(schema.definitions) ? schema.definitions : {};
}

function readErrors(schema: RJSFSchema, formData: unknown): RJSFValidationError[] {
  return check(schema, formData).flatMap(({ keyword, keywordLocation, instanceLocation, error }) => {
    if (OUTER.includes(keyword)) return [];
    const limit = valueAt(schema, keywordLocation);
    const path = instanceLocation.replace(/^#\/?/, '').split('/').filter(Boolean).map(unescaped);
    // What is missing has no place of its own.
    const missing = keyword === 'required' ? /property "(.*)"\.?$/.exec(error)?.[1] : undefined;
    const place = missing === undefined ? path : [...path, missing];
    const message = errorText(keyword, limit);
    return { name: keyword, property: `.${place.map(quoted).join('')}`, message, stack: `${place.join('.')} ${message}`, params: {} };
  });
}

/** A schema that cannot be read, such as one with a `$ref` to nowhere, holds nobody up: the service checks as well. */
function check(schema: object, instance: unknown): OutputUnit[] {
  try {
    return new Validator(schema, '7', false).validate(withoutUndefined(instance)).errors;
  } catch {
    return [];
  }
}

/** A field that was emptied is `undefined`, which JSON does not have. */
function withoutUndefined(instance: unknown): unknown {
  return instance === undefined ? undefined : (JSON.parse(JSON.stringify(instance)) as unknown);
}

function valueAt(schema: unknown, pointer: string): unknown {
  return pointer
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((part, step) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[unescaped(step)] : undefined), schema);
}

/** A member as a step of a path of lodash, in which a bare dot would begin the next step. */
function quoted(step: string): string {
  return `['${step.replace(/[\\']/g, '\\$&')}']`;
}

/** RFC 6901, section 4. */
function unescaped(step: string): string {
  return decodeURI(step).replace(/~1/g, '/').replace(/~0/g, '~');
}
