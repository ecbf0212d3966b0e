/** `inputs` at the beginning of a path, and the name behind it. */
const MENTION = /(?<![\w.$"'-])(\$?)inputs\b(?:\s*\.\s*(?:"([^"]+)"|([A-Za-z_][A-Za-z0-9_]*)))?/g;

/** An input that a text names. */
export interface InputMention {
  /** `*` stands for the inputs as a whole. */
  name: string;
  /** Where the text stands in the value that was searched. */
  path: PropertyKey[];
}

/**
 * The names of the inputs that a text mentions: `inputs.x` in its placeholders, `$inputs.x` anywhere. `*` stands for
 * the inputs as a whole.
 * @param isExpression - whether the text is an expression that starts at the scopes, which needs no placeholders
 */
export function inputNames(text: string, isExpression = false): string[] {
  const names = new Set<string>();
  for (const { 1: dollar, 2: quoted, 3: plain, index } of text.matchAll(MENTION)) {
    if (isExpression || dollar === '$' || isInBraces(text, index)) names.add(quoted ?? plain ?? '*');
  }
  return [...names];
}

/** The inputs that all texts in a part of the configuration mention. */
export function inputMentions(value: unknown, path: PropertyKey[] = []): InputMention[] {
  if (typeof value === 'string') return isGraphql(path) ? [] : inputNames(value, path.at(-2) === 'vars').map(name => ({ name, path }));
  if (Array.isArray(value)) return value.flatMap((item, index) => inputMentions(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => inputMentions(item, [...path, name]));
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
