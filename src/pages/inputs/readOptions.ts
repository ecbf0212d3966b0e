import { ExpressionError, compile } from '../../expressions';
import type { InputOption, Json, RequestedOptions, Scopes } from '../../model';
import { findRows } from '../../rows';

/**
 * The options in what a service answered. Their values are texts; what is no text, number or boolean is left out, and so is
 * what was there before.
 * @throws ExpressionError when an expression does, or none of the rows has a value
 */
export function readOptions(body: Json, { rows: source, value, label }: RequestedOptions, scopes: Scopes): InputOption[] {
  const { rows } = findRows(body, source, scopes);
  const options = new Map<string, InputOption>();
  for (const row of rows) {
    const own = { ...scopes, row };
    const at = (expression: string | undefined) => asText(expression === undefined ? row : compile(expression).evaluate(row, own));
    const text = at(value);
    if (text !== undefined && !options.has(text)) options.set(text, { value: text, label: (label === undefined ? undefined : at(label)) ?? text });
  }
  if (rows.length > 0 && options.size === 0)
    throw value === undefined
      ? new ExpressionError('The options are no texts.', source ?? '@', 'Say which part of a row is the value: options: { value: … }.')
      : new ExpressionError(`No option has a text or number at ${value}.`, value);
  return [...options.values()];
}

/** The options with those of the chosen values that are not among them, so that none is hidden. */
export function withChosen(options: readonly InputOption[], chosen: readonly InputOption['value'][]): InputOption[] {
  const missing = chosen.filter(value => !options.some(option => String(option.value) === String(value)));
  return [...options, ...missing.map(value => ({ value, label: String(value) }))];
}

function asText(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
