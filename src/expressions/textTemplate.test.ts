import { ExpressionError } from './ExpressionError';
import { asText, renderJson, textTemplate } from './textTemplate';

const scopes = {
  params: { id: '7' },
  row: { name: 'checkout', zero: 0, no: false, empty: '', nothing: null, list: [1, 'b'], inner: { a: 1 } },
  data: { labels: { 'a/b': 'slash', 'x}y': 'brace', 'q"r': 'quote' } },
};

describe('a text template', () => {
  it.each([
    ['Restart {row.name}?', 'Restart checkout?'],
    ['{row.name}{params.id}', 'checkout7'],
    ['no placeholder', 'no placeholder'],
    ['', ''],
    ['{ row.name } ', 'checkout '],
    ['zero {row.zero}, no {row.no}, empty [{row.empty}]', 'zero 0, no false, empty []'],
    ['nothing [{row.nothing}], missing [{row.other.deep}]', 'nothing [], missing []'],
    ['list {row.list}', 'list [1,"b"]'],
    ['object {row.inner}', 'object {"a":1}'],
  ])('renders %j', (source, expected) => {
    expect(textTemplate(source).render(scopes)).toBe(expected);
  });

  it.each([
    ['{{row.name}}', '{row.name}'],
    ['{{{row.name}}}', '{checkout}'],
    ['a }} b {{ c', 'a } b { c'],
    ['{{}}', '{}'],
  ])('takes doubled braces in %j literally', (source, expected) => {
    expect(textTemplate(source).render(scopes)).toBe(expected);
  });

  it.each([
    ['a name in quotes', '{data.labels."a/b"}!', 'slash!'],
    ['a brace in a quoted name', '{data.labels."x}y"}!', 'brace!'],
    ['an escaped quote in a quoted name', '{data.labels."q\\"r"}!', 'quote!'],
    ['a brace in a raw string', "{join('}{', ['a', 'b'])}!", 'a}{b!'],
    ['a brace in a literal', '{`{"a": "}"}`.a}!', '}!'],
    ['the braces of a multi-select hash', '{row.{n: name}.n}!', 'checkout!'],
    ['a multi-select hash at its start, after a space', '{ {n: row.name} }!', '{"n":"checkout"}!'],
  ])('ends a placeholder at its matching brace, past %s', (_what, source, expected) => {
    expect(textTemplate(source).render(scopes)).toBe(expected);
  });

  it.each(['{row.name', 'row.name}', 'a { b', '{"a}', '{a}}', "{'}"])('refuses the unmatched brace in %j', source => {
    expect(() => textTemplate(source)).toThrow(ExpressionError);
    expect(() => textTemplate(source)).toThrow(/brace has no partner/);
  });

  it.each(['{}', '{ }', '{row.}', '{a b}'])('refuses %j, which holds no expression', source => {
    expect(() => textTemplate(source)).toThrow(ExpressionError);
  });

  it('lists its expressions in order', () => {
    expect(textTemplate('{a} and {b.c}').expressions.map(({ source }) => source)).toEqual(['a', 'b.c']);
  });

  it('says which scope is missing, instead of rendering nothing', () => {
    expect(() => textTemplate('{$form.reason}').render(scopes)).toThrow(expect.objectContaining({ hint: '$form does not exist here.' }) as Error);
  });
});

describe('the value of a text template', () => {
  it.each([
    ['{row.zero}', 0],
    ['{row.no}', false],
    ['{row.nothing}', null],
    ['{row.missing}', null],
    ['{row.list}', [1, 'b']],
    ['{row.inner}', { a: 1 }],
    ['{row.zero} ', '0 '],
    ['{{row.zero}}', '{row.zero}'],
    ['plain', 'plain'],
  ])('of %j keeps its type when it is one placeholder', (source, expected) => {
    expect(textTemplate(source).value(scopes)).toEqual(expected);
  });
});

describe('renderJson', () => {
  it('fills in texts at any depth and leaves everything else', () => {
    const body = { reason: '{row.name}', count: '{row.zero}', none: '{row.nothing}', fixed: 5, yes: true, nil: null, list: ['{params.id}', { deep: 'id {params.id}' }] };
    expect(renderJson(body, scopes)).toEqual({ reason: 'checkout', count: 0, none: null, fixed: 5, yes: true, nil: null, list: ['7', { deep: 'id 7' }] });
  });

  it('does not take names of members for templates', () => {
    expect(renderJson({ '{row.name}': 1 }, scopes)).toEqual({ '{row.name}': 1 });
  });

  it('never reads a value as a template', () => {
    expect(renderJson({ a: '{row.name}' }, { row: { name: '{params.id}' } })).toEqual({ a: '{params.id}' });
  });
});

describe('asText', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    ['', ''],
    [0, '0'],
    [false, 'false'],
    [[], '[]'],
    [Infinity, 'Infinity'],
    [NaN, 'NaN'],
  ])('writes %p as %j', (value, expected) => {
    expect(asText(value)).toBe(expected);
  });
});
