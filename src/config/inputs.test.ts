/** @jest-environment node */
import { readThings, readYaml } from './testing';

const INPUTS = 'proxyPages.pages.things.inputs';
const readInputs = (yaml: string) => {
  const { page, problems } = readThings(`inputs: [${yaml}]`);
  return { inputs: page?.inputs ?? [], problems };
};

describe('inputs', () => {
  it('are texts with a label from their name when nothing else is said', () => {
    expect(readInputs('{ name: partNumber }')).toEqual({
      inputs: [{ key: `${INPUTS}[0]`, name: 'partNumber', label: 'Part number', type: 'text', required: false }],
      problems: [],
    });
  });

  it.each<[string, object]>([
    ['{ name: n, type: number, default: 5 }', { type: 'number', default: 5 }],
    ['{ name: n, type: boolean, default: false }', { type: 'boolean', default: false, required: false }],
    ['{ name: n, type: date, default: 2026-01-31, required: true }', { type: 'date', default: '2026-01-31', required: true }],
    ['{ name: n, type: date, default: today }', { type: 'date', default: 'today' }],
    ['{ name: n, type: daterange, default: { from: -7d } }', { type: 'daterange', default: { from: '-7d' } }],
    ['{ name: n, type: select, options: [a, 2, { value: true, label: Yes }], default: 2 }', { options: [{ value: 'a', label: 'a' }, { value: 2, label: '2' }, { value: true, label: 'Yes' }], default: 2 }],
    ['{ name: n, type: multiselect, options: [a, b], default: [b] }', { type: 'multiselect', default: ['b'] }],
  ])('%s has no problems', (yaml, expected) => {
    const { inputs, problems } = readInputs(yaml);
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject([expected]);
  });

  it('have options from a request, or from a named one of the page', () => {
    const { page, problems } = readThings(`
      requests: { regions: { path: /regions } }
      inputs:
        - { name: a, type: select, options: { request: { path: '/zones{?kind}', vars: { kind: inputs.b } }, rows: items, value: code, label: name }, default: x }
        - { name: b, type: multiselect, options: { request: regions } }`);
    expect(problems).toEqual([]);
    expect(page?.inputs).toMatchObject([
      { options: { request: { service: 'inventory', path: '/zones{?kind}' }, rows: 'items', value: 'code', label: 'name' }, default: 'x' },
      { options: { request: { path: '/regions' } } },
    ]);
  });

  it('are asked for again only as their own request says', () => {
    const { site } = readYaml(`
      proxyPages:
        defaults: { refresh: 30s }
        services: { s: { plugin: x } }
        pages: { p: { service: s, inputs: [{ name: a, type: select, options: { request: {} } }, { name: b, type: select, options: { request: { refresh: 1m } } }] } }`);
    expect(site.pages[0]?.inputs).toMatchObject([{ options: { request: { refreshMs: 0 } } }, { options: { request: { refreshMs: 60_000 } } }]);
  });
});

describe('a mistake in an input costs the smallest part', () => {
  it.each<[string, string, object, object]>([
    ['a default of another type', '{ name: n, type: number, default: five }', { name: 'n', type: 'number' }, { key: `${INPUTS}[0].default`, expected: 'a number' }],
    ['a default that is no day', '{ name: n, type: date, default: 2026-02-30 }', { name: 'n', type: 'date' }, { key: `${INPUTS}[0].default`, message: expect.stringContaining('is no day') as string }],
    ['a side of a range', '{ name: n, type: daterange, default: { from: last week, to: today } }', { name: 'n', default: { to: 'today' } }, { key: `${INPUTS}[0].default.from` }],
    ['a default that is no option', '{ name: n, type: select, options: [team-a, team-b], default: taem-a }', { name: 'n', options: [{}, {}] }, { key: `${INPUTS}[0].default`, expected: 'one of team-a, team-b', suggestion: 'team-a' }],
    ['one wrong option', '{ name: n, type: select, options: [a, [b], c] }', { options: [{ value: 'a' }, { value: 'c' }] }, { key: `${INPUTS}[0].options[1]` }],
    ['an empty option', "{ name: n, type: select, options: [a, ''] }", { options: [{ value: 'a' }] }, { key: `${INPUTS}[0].options[1]`, expected: expect.stringContaining('a text that is not empty') as string }],
    ['a label that is no text', '{ name: n, label: 5 }', { name: 'n', label: 'N' }, { key: `${INPUTS}[0].label`, expected: 'a text' }],
    ['whether it is required', '{ name: n, required: maybe }', { name: 'n', required: false }, { key: `${INPUTS}[0].required`, expected: 'true or false' }],
  ])('%s', (_what, yaml, input, problem) => {
    const { inputs, problems } = readInputs(yaml);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', ...problem });
    expect(inputs).toMatchObject([input]);
    if ('default' in problem) expect(inputs[0]).not.toHaveProperty('default');
  });

  it.each<[string, string, object]>([
    ['a name with a dot', '{ name: a.b }', { key: `${INPUTS}[0].name`, expected: 'letters, digits, _ and dashes, and no dot' }],
    ['no name', '{ type: text }', { key: `${INPUTS}[0].name`, expected: 'a text' }],
    ['a misspelt type', '{ name: n, type: selct, options: [a] }', { key: `${INPUTS}[0].type`, suggestion: 'select', expected: expect.stringContaining('daterange') as string }],
    ['no options', '{ name: n, type: select }', { key: `${INPUTS}[0].options` }],
    ['nothing to choose', '{ name: n, type: select, options: [] }', { key: `${INPUTS}[0].options`, message: 'There is nothing to choose.' }],
    ['options without a request', '{ name: n, type: select, options: { rows: items } }', { key: `${INPUTS}[0].options.request` }],
    ['options from a request that is not there', '{ name: n, type: select, options: { request: regoins } }', { key: `${INPUTS}[0].options.request`, message: 'The page has no request named regoins.' }],
    ['an expression that does not compile', "{ name: n, type: select, options: { request: {}, value: 'a(' } }", { key: `${INPUTS}[0].options.value` }],
    ['no object', 'owner', { key: `${INPUTS}[0]`, message: 'Expected an input, found a text.' }],
  ])('%s costs the input, and the others stay', (_what, yaml, problem) => {
    const { inputs, problems } = readInputs(`${yaml}, { name: other }`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', ...problem });
    expect(inputs.map(({ name }) => name)).toEqual(['other']);
  });

  it('a second input of the same name costs the second', () => {
    const { inputs, problems } = readInputs('{ name: q, label: First }, { name: q, label: Second }');
    expect(inputs.map(({ label }) => label)).toEqual(['First']);
    expect(problems).toMatchObject([{ key: `${INPUTS}[1].name`, message: `The name q is taken by ${INPUTS}[0].` }]);
  });

  it('inputs that are no list cost the inputs, and the page says so', () => {
    const { page, other, problems } = readThings('inputs: { name: q }');
    expect(problems).toMatchObject([{ key: INPUTS, expected: 'a list' }]);
    expect(page).toMatchObject({ inputs: [], problems, views: [{ type: 'auto' }] });
    expect(other).toMatchObject({ problems: [] });
  });
});

describe('a text that names an input which the page does not have', () => {
  const warningsOf = (yaml: string) => readThings(`{ ${yaml} }`).problems.map(({ severity, key, suggestion }) => [severity, key.replace('proxyPages.pages.things.', ''), suggestion]);

  it.each<[string, string, string | undefined]>([
    ["inputs: [{ name: owner }], views: [{ request: { query: { o: '{inputs.ownr}' } } }]", 'views[0].request.query.o', 'owner'],
    ["inputs: [{ name: owner }], request: { path: '/x/{inputs.woner}' }", 'request.path', 'owner'],
    ["inputs: [{ name: owner }], request: { path: '/x/{o}', vars: { o: inputs.ownr } }", 'request.vars.o', 'owner'],
    ["inputs: [{ name: owner }], title: 'Of {inputs.ownr}'", 'title', 'owner'],
    ["inputs: [{ name: my-id }], title: 'Of {inputs.my-id}'", 'title', 'inputs."my-id"'],
    ["inputs: [{ name: q }], views: [{ request: {}, rows: 'items[?a == $inputs.nothing]' }]", 'views[0].rows', undefined],
    ["title: 'Of {inputs.q}'", 'title', undefined],
  ])('is warned of in %s', (yaml, key, suggestion) => {
    expect(warningsOf(yaml)).toEqual([['warning', key, suggestion]]);
  });

  it('costs nothing', () => {
    const { page } = readThings("title: 'Of {inputs.q}'");
    expect(page).toMatchObject({ title: 'Of {inputs.q}', problems: [] });
  });

  it('is not told again of an input that is lost', () => {
    expect(warningsOf("inputs: [{ name: q, type: txt }], title: 'Of {inputs.q}'")).toEqual([['error', 'inputs[0].type', 'text']]);
  });
});
