import { validator } from './validator';

const errorsOf = (schema: object, data: unknown) => validator.validateFormData(data, schema).errorSchema;

describe('the validator of forms', () => {
  it.each<[string, object, unknown, object]>([
    ['what is missing, at its own field', { type: 'object', required: ['reason'] }, {}, { reason: { __errors: ['This is needed.'] } }],
    ['what is wrong in a member of a member', { type: 'object', properties: { spec: { type: 'object', properties: { replicas: { minimum: 0 } } } } }, { spec: { replicas: -1 } }, { spec: { replicas: { __errors: ['At least 0.'] } } }],
    ['what is wrong in a list', { type: 'object', properties: { names: { items: { minLength: 2 } } } }, { names: ['ab', 'c'] }, { names: { 1: { __errors: ['At least 2 characters.'] } } }],
    ['a member with dots in its name', { type: 'object', properties: { 'app.kubernetes.io/name': { minLength: 3 } } }, { 'app.kubernetes.io/name': 'ab' }, { 'app.kubernetes.io/name': { __errors: ['At least 3 characters.'] } }],
    ['a missing member with a quote and brackets in its name', { type: 'object', required: ["it's[0]"] }, {}, { "it's[0]": { __errors: ['This is needed.'] } }],
  ])('says %s', (_what, schema, data, expected) => {
    expect(errorsOf(schema, data)).toEqual(expected);
  });

  it('finds nothing wrong with what is right', () => {
    expect(errorsOf({ type: 'object', required: ['reason'], properties: { reason: { minLength: 3 } } }, { reason: 'slow' })).toEqual({});
  });

  it('lets through what a schema that cannot be read says of', () => {
    expect(errorsOf({ $ref: '#/definitions/nowhere' }, { a: 1 })).toEqual({});
  });
});
