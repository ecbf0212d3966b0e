import { scopeMentions, scopeNames } from './scopeNames';

const inputNames = (text: string, isExpression = false) => scopeNames('inputs', text, isExpression);
const inputMentions = (value: unknown) => scopeMentions('inputs', value);

describe('the names of inputs', () => {
  it.each<[string, string[]]>([
    ['{inputs.q}', ['q']],
    ['/things/{inputs.kind}{?page}', ['kind']],
    ['{inputs.a} and {inputs.b}, {inputs.a}', ['a', 'b']],
    ['{inputs."my-id"}', ['my-id']],
    ["{join(',', inputs.tags)}", ['tags']],
    ['{inputs.range.from}', ['range']],
    ['{ {a: row.x} | inputs.q }', ['q']],
    ["items[?owner == $inputs.owner && region == $inputs.\"the-region\"]", ['owner', 'the-region']],
    ['{inputs}', ['*']],
    ['$inputs', ['*']],
  ])('of %s are %j', (text, names) => {
    expect(inputNames(text)).toEqual(names);
  });

  it.each(['', 'inputs.q', 'Their inputs.q', '{row.inputs.q}', '{row} inputs.q', '{myinputs.q}', '{"inputs.q"}', "{'inputs.q'}"])('are none in %j', text => {
    expect(inputNames(text)).toEqual([]);
  });

  it('stand without braces in an expression that starts at the scopes', () => {
    expect(inputNames('not_null(inputs.q, params.q)', true)).toEqual(['q']);
  });
});

describe('mentions of inputs', () => {
  it('are found in every text of a request, with their place', () => {
    const request = { path: '/things/{inputs.kind}', vars: { app: 'inputs.app' }, query: { q: ['{inputs.q}', 5] }, body: { deep: [{ at: '{inputs}' }] }, safe: true };
    expect(inputMentions(request)).toEqual([
      { name: 'kind', path: ['path'] },
      { name: 'app', path: ['vars', 'app'] },
      { name: 'q', path: ['query', 'q', 0] },
      { name: '*', path: ['body', 'deep', 0, 'at'] },
    ]);
  });

  it('are not the variables of GraphQL', () => {
    expect(inputMentions({ graphql: { query: 'query ($inputs: Filter) { things(by: $inputs) { id } }', variables: { inputs: '{inputs.q}' } } })).toEqual([
      { name: 'q', path: ['graphql', 'variables', 'inputs'] },
    ]);
  });
});

describe('mentions of requests', () => {
  it('are found by the same rules', () => {
    expect(scopeMentions('requests', { title: '{requests.a.data.name}', showIf: 'requests."my-b".data', rows: 'items[?id == $requests.c.data.id]', path: '/requests.d' })).toEqual([
      { name: 'a', path: ['title'] },
      { name: 'my-b', path: ['showIf'] },
      { name: 'c', path: ['rows'] },
    ]);
  });
});
