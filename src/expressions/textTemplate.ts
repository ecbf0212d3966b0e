import type { Json, Scopes } from '../model';
import { compile } from './compile';
import type { Expression } from './compile';
import { ExpressionError } from './ExpressionError';

type Part = string | Expression;

/** A text with `{expression}` placeholders. */
export interface TextTemplate {
  readonly source: string;
  /** The expressions, in the order they stand. */
  readonly expressions: Expression[];
  /**
   * Fills the placeholders in: `null` becomes nothing, an object JSON.
   * @throws ExpressionError as `Expression.evaluate` does.
   */
  render(scopes: Scopes): string;
  /** As `render`, but a text that is one placeholder keeps its value's type. */
  value(scopes: Scopes): Json;
}

const cache = new Map<string, TextTemplate>();

/**
 * Compiles a text template. `{{` and `}}` are literal braces; a placeholder ends at its matching brace outside quotes.
 * @throws ExpressionError when a brace has no partner or an expression does not compile.
 */
export function textTemplate(source: string): TextTemplate {
  const known = cache.get(source);
  if (known) return known;
  const parts = split(source);
  const template: TextTemplate = {
    source,
    expressions: parts.filter((part): part is Expression => typeof part !== 'string'),
    render: scopes => parts.map(part => (typeof part === 'string' ? part : asText(part.evaluate(scopes, scopes)))).join(''),
    value(scopes) {
      const [only] = parts;
      return parts.length === 1 && only !== undefined && typeof only !== 'string'
        ? only.evaluate(scopes, scopes)
        : template.render(scopes);
    },
  };
  cache.set(source, template);
  return template;
}

/** A value inside a text. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // What divides by zero has no form in JSON.
  return typeof value === 'string' || typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
}

/** Fills in every text of a JSON value, as a request's body needs it. */
export function renderJson(value: Json, scopes: Scopes): Json {
  if (typeof value === 'string') return textTemplate(value).value(scopes);
  if (Array.isArray(value)) return value.map(item => renderJson(item, scopes));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, renderJson(item, scopes)]));
  return value;
}

function split(source: string): Part[] {
  const parts: Part[] = [];
  let literal = '';
  for (let at = 0; at < source.length; ) {
    const character = source.charAt(at);
    if ((character === '{' || character === '}') && source.charAt(at + 1) === character) {
      literal += character;
      at += 2;
    } else if (character === '{') {
      const end = matchingBrace(source, at);
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(compile(source.slice(at + 1, end)));
      at = end + 1;
    } else if (character === '}') {
      throw new ExpressionError('A closing brace has no partner.', source, 'Write }} for a literal brace.');
    } else {
      literal += character;
      at += 1;
    }
  }
  if (literal !== '' || parts.length === 0) parts.push(literal);
  return parts;
}

function matchingBrace(source: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'" || character === '`') quote = character;
    else if (character === '{') depth += 1;
    else if (character === '}' && --depth === 0) return at;
  }
  throw new ExpressionError('An opening brace has no partner.', source, 'Write {{ for a literal brace.');
}
