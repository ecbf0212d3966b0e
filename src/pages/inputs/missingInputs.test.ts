import type { Input, RequestDef, Service } from '../../model';
import type { InputValues } from './inputValues';
import { askFor, missingInputs as missingIn } from './missingInputs';

const input = (name: string, required = true): Input => ({ key: 'k', type: 'date', name, label: name.toUpperCase(), required });
const request = (more: Partial<RequestDef>) => ({ key: 'k', service: 's', path: '', vars: {}, query: {}, headers: {}, ...more }) as RequestDef;
const missingInputs = (def: RequestDef | undefined, inputs: Input[], values: InputValues, headers = {}) => missingIn(def, inputs, values, { s: { headers } as Service });
const names = (missing: Input[]) => missing.map(({ name }) => name);

describe('missingInputs', () => {
  const inputs = [input('a'), input('b'), input('c', false)];

  it('are those that the request names, are required and have no value', () => {
    const def = request({ path: '/x/{inputs.a}', query: { b: '{inputs.b}', c: '{inputs.c}' } });
    expect(names(missingInputs(def, inputs, {}))).toEqual(['a', 'b']);
    expect(names(missingInputs(def, inputs, { a: '2026-01-01' }))).toEqual(['b']);
    expect(missingInputs(def, inputs, { a: '2026-01-01', b: '2026-01-01' })).toEqual([]);
  });

  it('hold no request back that does without them', () => {
    expect(missingInputs(request({ query: { c: '{inputs.c}' } }), inputs, {})).toEqual([]);
    expect(missingInputs(undefined, inputs, {})).toEqual([]);
  });

  it('are all of them where a request takes the inputs as a whole', () => {
    expect(names(missingInputs(request({ body: '{inputs}' }), inputs, {}))).toEqual(['a', 'b']);
  });

  it('are those that headers name, of the request or of its service', () => {
    expect(names(missingInputs(request({ headers: { 'X-A': '{inputs.a}' } }), inputs, {}))).toEqual(['a']);
    expect(names(missingInputs(request({}), inputs, { a: '2026-01-01' }, { 'X-A': '{inputs.a}', 'X-B': 'of {inputs.b}' }))).toEqual(['b']);
    expect(missingInputs(request({ service: 'other' }), inputs, {}, { 'X-A': '{inputs.a}' })).toEqual([]);
  });

  it('take false for a value', () => {
    const flag: Input = { key: 'k', type: 'select', name: 'a', label: 'A', required: true, options: [{ value: false, label: 'No' }] };
    expect(missingInputs(request({ query: { a: '{inputs.a}' } }), [flag], { a: false })).toEqual([]);
  });
});

describe('askFor', () => {
  it('names what to choose', () => {
    expect(askFor([input('owner')], 'to see this')).toBe('Choose OWNER to see this.');
    expect(askFor([input('a'), input('b'), input('c')], 'first')).toBe('Choose A, B and C first.');
  });

  it('says of what is typed to fill it in', () => {
    expect(askFor([input('a'), { key: 'k', type: 'text', name: 't', label: 'T', required: true }], 'to see this')).toBe('Fill in A and T to see this.');
  });
});
