import { plainText } from '../../cells/textOf';
import { compile } from '../../expressions';
import type { Json, LogLine, Scopes } from '../../model';
import { plainLine } from './ansi';

/** A line as it is shown and searched. */
export interface ShownLine extends LogLine {
  /** Without its colours. */
  plain: string;
}

/** Puts lines into the form in which they are shown; of a line that is JSON, what `line` says. Each line is read once. */
export function lineShower(line: string | undefined, scopes: Scopes): (source: LogLine) => ShownLine {
  const known = new WeakMap<LogLine, ShownLine>();
  const expression = line === undefined ? undefined : compile(line);
  const shown = (source: LogLine): ShownLine => {
    const text = expression && !source.isNote ? picked(source.text, value => expression.evaluate(value, scopes)) : source.text;
    return { ...source, text, plain: plainLine(text) };
  };
  return source => {
    const found = known.get(source) ?? shown(source);
    known.set(source, found);
    return found;
  };
}

/** What is no JSON, or has nothing there, stays as it came. */
function picked(text: string, pick: (value: Json) => Json): string {
  try {
    const found = pick(JSON.parse(text) as Json);
    return found === null ? text : plainText(found);
  } catch {
    return text;
  }
}

/** The lines of a text, or of a list of them. */
export function linesOf(value: Json): LogLine[] {
  const texts = Array.isArray(value) ? value.flatMap(item => plainText(item).split('\n')) : plainText(value).replace(/\r?\n$/, '').split('\n');
  return value === null || value === '' ? [] : texts.map((text, id) => ({ id, text: text.replace(/\r$/, '') }));
}
