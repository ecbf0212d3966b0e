import { ExpressionError } from './ExpressionError';
import { pathTemplate } from './pathTemplate';

const scopes = {
  params: { id: 'a b', slash: 'a/b', none: '' },
  row: { n: 5, yes: true, zero: 0, nothing: null, list: ['x', 'y z'], inner: {}, labels: { 'app.kubernetes.io/name': 'checkout' } },
  data: 'flat',
};

/** Flat names, as `vars` declares them. */
const vars = { id: 'params.id', n: 'row.n', list: 'row.list', none: 'params.none', nothing: 'row.nothing', inner: 'row.inner', empty: '`[]`' };

function expand(source: string): string {
  return pathTemplate(source, vars).expand(scopes);
}

describe('a path template', () => {
  it.each([
    ['/things', '/things'],
    ['', ''],
    ['/things/{params.id}', '/things/a%20b'],
    ['/things/{params.slash}/x', '/things/a%2Fb/x'],
    ['/things/{row.n}/{row.yes}/{row.zero}', '/things/5/true/0'],
    ['/things/{id}', '/things/a%20b'],
    ['/things/{id,n}', '/things/a%20b,5'],
    ['/things/{id:1}', '/things/a'],
    ['/things{/id,n}', '/things/a%20b/5'],
    ['/things{/list*}', '/things/x/y%20z'],
    ['/things{;n}', '/things;n=5'],
    ['/report{.n}', '/report.5'],
    ['/things{?n}', '/things?n=5'],
    ['/things{?n,id}', '/things?n=5&id=a%20b'],
    ['/things?fixed=1{&n}', '/things?fixed=1&n=5'],
    ['/things{?list}', '/things?list=x,y%20z'],
    ['/things{?list*}', '/things?list=x&list=y%20z'],
    ['/{data}', '/flat'],
    ['/zürich/{n}', '/z%C3%BCrich/5'],
  ])('expands %s to %s', (source, expected) => {
    expect(expand(source)).toBe(expected);
  });

  it.each([
    ['/things/{ id }', '/things/a%20b'],
    ['/things{? n, id }', '/things?n=5&id=a%20b'],
  ])('does not mind the spaces in %s', (source, expected) => {
    expect(expand(source)).toBe(expected);
  });

  it.each(['/things{?nothing}', '/things{?none}', '/things{?empty*}', '/things{?missing}', '/things{&missing}'])('leaves out what is missing in %s', source => {
    expect(expand(source)).toBe('/things');
  });

  it.each([
    ['/things/{params.missing}', 'The path needs params.missing, which is missing.'],
    ['/things/{nothing}', 'The path needs nothing, which is missing.'],
    ['/things/{none}', 'The path needs none, which is empty.'],
    ['/things/{inner}', 'The path needs a text or number for inner, and got an object.'],
    ['/things/{list}', 'The path needs a text or number for list, and got a list.'],
    ['/things{/none}', 'The path needs none, which is empty.'],
    ['/things{;nothing}', 'The path needs nothing, which is missing.'],
    ['/things{?inner}', 'The path needs a text or number for inner, and got an object.'],
    ['/things/{empty*}', 'The path needs a text or number for empty, and got a list.'],
  ])('does not expand %s: %s', (source, message) => {
    expect(() => expand(source)).toThrow(new ExpressionError(message, source));
  });

  it.each([
    ['{+id}', 'unencoded', 'Write {id}.'],
    ['{#id}', 'unencoded', 'Write {id}.'],
    ['/x{+path:3}', 'unencoded', 'Write {path:3}.'],
    ['/x/{!id}', 'reserves', undefined],
    ['/x/{=id}', 'reserves', undefined],
    ['/x/{}', 'something other than a name', expect.stringContaining('vars') as string],
    ['/x/{a-b}', 'something other than a name', "Name it: vars: { value: 'a-b' }, then write {value}."],
    ['/x/{row."a/b"}', 'something other than a name', expect.stringContaining('vars') as string],
    ['/x/{row[0]}', 'something other than a name', expect.stringContaining('vars') as string],
    ['/x{?params.id}', "as the parameter's name", 'Put it under query.'],
    ['/x{&params.id}', "as the parameter's name", 'Put it under query.'],
    ['/x/{id', 'no partner', undefined],
    ['/x/id}', 'no partner', undefined],
    ['/x/{{id}}', 'no partner', undefined],
  ])('refuses %s', (source, message, hint) => {
    expect(() => pathTemplate(source)).toThrow(expect.objectContaining({ name: 'ExpressionError', message: expect.stringContaining(message) as string, hint }) as Error);
  });

  it('takes names that are no names from vars', () => {
    const template = pathTemplate('/apps/{app}', { app: 'row.labels."app.kubernetes.io/name"' });
    expect(template.names).toEqual(['app']);
    expect(template.expand(scopes)).toBe('/apps/checkout');
  });

  it('refuses an expression in vars that does not compile', () => {
    expect(() => pathTemplate('/apps/{app}', { app: 'row..x' })).toThrow(ExpressionError);
  });

  it('does not mix up equal paths with other vars', () => {
    expect(pathTemplate('/{x}', { x: 'row.n' }).expand(scopes)).toBe('/5');
    expect(pathTemplate('/{x}', { x: 'data' }).expand(scopes)).toBe('/flat');
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('takes no member that all objects have for the variable %s', name => {
    expect(() => pathTemplate(`/x/{${name}}`).expand({})).toThrow(new ExpressionError(`The path needs ${name}, which is missing.`, `/x/{${name}}`));
    expect(pathTemplate(`/x{?${name}}`).expand({})).toBe('/x');
  });

  it('says so when a value cannot be encoded', () => {
    expect(() => pathTemplate('/x/{params.id}').expand({ params: { id: 'half \ud800' } })).toThrow(ExpressionError);
  });
});
