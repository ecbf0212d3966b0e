import { parseTemplate } from 'url-template';
import type { Scopes } from '../model';
import { compile } from './compile';
import { ExpressionError } from './ExpressionError';
import { assertSafePath } from './safePath';

type Scalar = string | number | boolean;

interface Variable {
  name: string;
  /** In `{?…}` and `{&…}` a missing value is left out. */
  optional: boolean;
  explode: boolean;
}

/** A compiled path of a request or a link. */
export interface PathTemplate {
  readonly source: string;
  /** The names of the variables. */
  readonly names: string[];
  /**
   * Expands the template.
   * @throws ExpressionError when a value is missing, empty or an object, or would leave the path it stands in.
   */
  expand(scopes: Scopes): string;
}

const EXPRESSION = /\{([^{}]*)\}/g;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;
const cache = new Map<string, PathTemplate>();

/**
 * Compiles a URI template (RFC 6570). Variables are dotted names of letters, digits and `_`; anything else is named
 * in `vars`. They are resolved here and handed over flat, because the library knows no dots.
 * @throws ExpressionError on `{+x}`, `{#x}`, a name outside that form, or braces that do not match.
 */
export function pathTemplate(source: string, vars: Record<string, string> = {}): PathTemplate {
  const id = JSON.stringify([source, vars]);
  const known = cache.get(id);
  if (known) return known;
  const variables = parse(source);
  // The library takes a space for a part of the name.
  const template = parseTemplate(source.replace(EXPRESSION, expression => expression.replace(/\s/g, '')));
  const declared = new Map(Object.entries(vars));
  const lookups = new Map(variables.map(({ name }) => [name, compile(declared.get(name) ?? name)]));
  const compiled: PathTemplate = {
    source,
    names: variables.map(({ name }) => name),
    expand(scopes) {
      const values = Object.create(null) as Record<string, Scalar | Scalar[]>;
      for (const variable of variables) {
        const value = lookups.get(variable.name)?.evaluate(scopes, scopes);
        const checked = check(value, variable, source);
        if (checked !== undefined) values[variable.name] = checked;
      }
      const expanded = encoded(() => template.expand(values), source);
      assertSafePath(expanded, source);
      return expanded;
    },
  };
  cache.set(id, compiled);
  return compiled;
}

function parse(source: string): Variable[] {
  if (/[{}]/.test(source.replace(EXPRESSION, ''))) throw new ExpressionError('A brace has no partner.', source);
  return [...source.matchAll(EXPRESSION)].flatMap(([, inner = '']) => parseExpression(inner, source));
}

function parseExpression(inner: string, source: string): Variable[] {
  const operator = /^[+#./;?&=,!@|]/.exec(inner)?.[0] ?? '';
  if (operator === '+' || operator === '#')
    throw new ExpressionError(`{${inner}} would put a value into the path unencoded.`, source, `Write {${inner.slice(1)}}.`);
  if (operator !== '' && !'./;?&'.includes(operator))
    throw new ExpressionError(`{${inner}} uses an operator that RFC 6570 reserves.`, source);
  const query = operator === '?' || operator === '&';
  return inner
    .slice(operator.length)
    .split(',')
    .map(text => {
      const [, name = '', modifier = ''] = /^(.*?)(\*|:\d{1,4})?$/.exec(text.trim()) ?? [];
      if (!NAME.test(name))
        throw new ExpressionError(
          `{${inner}} holds something other than a name.`,
          source,
          `Name it: vars: { value: '${name || '…'}' }, then write {value}.`,
        );
      if (query && name.includes('.'))
        throw new ExpressionError(`{${inner}} would send ${name} as the parameter's name.`, source, 'Put it under query.');
      return { name, optional: query, explode: modifier === '*' };
    });
}

/** Half of a surrogate pair has no encoding (ECMA-262, Encode). */
function encoded(expand: () => string, source: string): string {
  try {
    return expand();
  } catch (error) {
    if (error instanceof URIError) throw new ExpressionError('The path holds a character that cannot be encoded.', source);
    throw error;
  }
}

function check(value: unknown, variable: Variable, source: string): Scalar | Scalar[] | undefined {
  const { name, optional, explode } = variable;
  // RFC 6570, section 2.3: an empty list is as good as missing.
  if (optional && Array.isArray(value) && value.length === 0) return undefined;
  if (value === null || value === undefined || value === '') {
    if (optional) return undefined;
    throw new ExpressionError(`The path needs ${name}, which is ${value === '' ? 'empty' : 'missing'}.`, source);
  }
  if (Array.isArray(value) && value.every(isScalar) && value.length > 0 && (optional || explode)) return value;
  if (isScalar(value)) return value;
  throw new ExpressionError(`The path needs a text or number for ${name}, and got ${Array.isArray(value) ? 'a list' : 'an object'}.`, source);
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
