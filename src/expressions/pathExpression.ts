/** One step into a value: the name of a member, or the index of an item from 0. */
export type PathStep = string | number;

/** What JMESPath reads as a name without quotes. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The expression that finds what these steps lead to, as `metadata.labels."app.kubernetes.io/name"` or `items[0].name`; `@` without steps. */
export function pathExpression(steps: readonly PathStep[]): string {
  return steps.reduce<string>(stepInto, '@');
}

/** The expression one step further on than another that `pathExpression` made. */
export function stepInto(expression: string, step: PathStep): string {
  const before = expression === '@' ? '' : expression;
  if (typeof step === 'number') return `${before}[${step}]`;
  // A quoted name is written as JSON writes a text.
  const name = PLAIN_NAME.test(step) ? step : JSON.stringify(step);
  return before === '' ? name : `${before}.${name}`;
}
