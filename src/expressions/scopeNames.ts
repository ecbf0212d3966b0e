/** A member of a scope that a text names. */
export interface Mention {
  /** `*` stands for the scope as a whole. */
  name: string;
  /** Where the text stands in the value that was searched. */
  path: PropertyKey[];
}

/** Keys whose texts are expressions that start at the scopes, and need no placeholders. */
const SCOPED = ['vars', 'showIf'];

/**
 * The names behind a scope that a text mentions: `inputs.x` in its placeholders, `$inputs.x` anywhere. `*` stands for
 * the scope as a whole.
 * @param isExpression - whether the text is an expression that starts at the scopes, which needs no placeholders
 */
export function scopeNames(scope: string, text: string, isExpression = false): string[] {
  const names = new Set<string>();
  for (const { 1: dollar, 2: quoted, 3: plain, index } of text.matchAll(mentionOf(scope))) {
    if (isExpression || dollar === '$' || isInBraces(text, index)) names.add(quoted ?? plain ?? '*');
  }
  return [...names];
}

/** What all texts in a part of the configuration mention of a scope. */
export function scopeMentions(scope: string, value: unknown, path: PropertyKey[] = []): Mention[] {
  if (typeof value === 'string') return isGraphql(path) ? [] : scopeNames(scope, value, isScoped(path)).map(name => ({ name, path }));
  if (Array.isArray(value)) return value.flatMap((item, index) => scopeMentions(scope, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => scopeMentions(scope, item, [...path, name]));
}

/** The scope at the beginning of a path, and the name behind it. */
function mentionOf(scope: string): RegExp {
  return new RegExp(`(?<![\\w.$"'-])(\\$?)${scope}\\b(?:\\s*\\.\\s*(?:"([^"]+)"|([A-Za-z_][A-Za-z0-9_]*)))?`, 'g');
}

function isScoped(path: readonly PropertyKey[]): boolean {
  return SCOPED.includes(String(path.at(-1))) || path.at(-2) === 'vars';
}

/** Its variables are its own, and look like scopes. */
function isGraphql(path: readonly PropertyKey[]): boolean {
  return path.at(-1) === 'query' && path.at(-2) === 'graphql';
}

function isInBraces(text: string, index: number): boolean {
  let depth = 0;
  for (const character of text.slice(0, index)) {
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
  }
  return depth > 0;
}
