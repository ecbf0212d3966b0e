import { isDay, resolveDay } from '../../model';
import type { DayRange, Input, InputOption, Json, RequestedOptions } from '../../model';

/** What a person chose, by the name of the input; what is empty is absent. */
export type InputValues = Record<string, Json>;

/**
 * Reads what a person chose from the URL: absent is the default, `name=` is cleared, a list repeats its parameter, and a
 * range is `2026-01-01..2026-01-31`. What the input does not allow counts as absent.
 */
export function readValues(inputs: readonly Input[], parameters: URLSearchParams, now: Date): InputValues {
  const values: InputValues = {};
  for (const input of inputs) {
    const texts = parameters.getAll(input.name).filter((text, _index, all) => text.trim() !== '' || all.length === 1);
    const value = readTexts(input, texts, now);
    if (value !== undefined) values[input.name] = value;
  }
  return values;
}

/** Writes one value into the URL, `undefined` for none; all other parameters survive. */
export function writeValue(parameters: URLSearchParams, input: Input, value: Json | undefined, now: Date): URLSearchParams {
  const written = clearValues(parameters, [input]);
  const texts = value === undefined ? [] : textsOf(value);
  if (JSON.stringify(texts) === JSON.stringify(textsOf(defaultOf(input, now) ?? []))) return written;
  for (const text of texts.length > 0 ? texts : ['']) written.append(input.name, text);
  return written;
}

/** Takes the inputs out of the URL, so that they have their defaults. */
export function clearValues(parameters: URLSearchParams, inputs: readonly Input[]): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !inputs.some(input => input.name === name)));
}

function readTexts(input: Input, texts: string[], now: Date): Json | undefined {
  const [first] = texts;
  if (first !== undefined && first.trim() === '') return undefined;
  return (first === undefined ? undefined : parse(input, first, texts)) ?? defaultOf(input, now);
}

/** `undefined` for what the input does not allow. */
function parse(input: Input, text: string, texts: string[]): Json | undefined {
  switch (input.type) {
    case 'text':
      return text;
    case 'number':
      return readNumberText(text);
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'select':
      return chosen(input.options, text)[0];
    case 'multiselect': {
      const values = [...new Set(texts.flatMap(one => chosen(input.options, one)))];
      return values.length > 0 ? values : undefined;
    }
    case 'date':
      return isDay(text) ? text : undefined;
    case 'daterange':
      return readRange(text);
  }
}

/** A number as people type it; one with more digits than a number keeps would become another. */
export function readNumberText(text: string): number | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim())) return undefined;
  const number = Number(text);
  return Number.isFinite(number) && (Number.isSafeInteger(number) || !Number.isInteger(number)) ? number : undefined;
}

/** Whether a range has an end, and none before its beginning. */
export function isRange({ from, to }: DayRange): boolean {
  return (from !== undefined || to !== undefined) && (from === undefined || to === undefined || from <= to);
}

function readRange(text: string): Json | undefined {
  const sides = text.split('..');
  if (sides.length !== 2 || !sides.every(side => side === '' || isDay(side))) return undefined;
  const [from = '', to = ''] = sides;
  const range = { ...(from !== '' && { from }), ...(to !== '' && { to }) };
  return isRange(range) ? range : undefined;
}

function chosen(options: InputOption[] | RequestedOptions, text: string): Array<InputOption['value']> {
  // What a service offers is not known yet, and may be gone: such a value is kept.
  if (!Array.isArray(options)) return [text];
  const option = options.find(({ value }) => String(value) === text);
  return option ? [option.value] : [];
}

function defaultOf(input: Input, now: Date): Json | undefined {
  switch (input.type) {
    case 'date':
      return input.default === undefined ? undefined : resolveDay(input.default, now);
    case 'daterange': {
      const [from, to] = [input.default?.from, input.default?.to].map(day => (day === undefined ? undefined : resolveDay(day, now)));
      const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      return isRange(range) ? range : undefined;
    }
    case 'select':
      return input.default === undefined ? undefined : asOffered(input.options, input.default);
    case 'multiselect':
      return input.default === undefined || input.default.length === 0 ? undefined : input.default.map(value => asOffered(input.options, value));
    default:
      return input.default === '' ? undefined : input.default;
  }
}

/** What a service offers are texts. */
function asOffered(options: InputOption[] | RequestedOptions, value: InputOption['value']): InputOption['value'] {
  return Array.isArray(options) ? value : String(value);
}

function textsOf(value: Json): string[] {
  if (Array.isArray(value)) return value.map(String);
  if (value === null || value === '') return [];
  if (typeof value !== 'object') return [String(value)];
  const { from = '', to = '' } = value as DayRange;
  return from === '' && to === '' ? [] : [`${from}..${to}`];
}
