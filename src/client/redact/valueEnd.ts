/** Whose values hold blanks and several parts: the rest of the line belongs to them. */
const WHOLE_LINE = /authori[sz]ation|cookie/i;
const SCALAR = /^(?:-?\d[\d.eE+-]*|true|false|null)(?=[\s,;}\]&]|$)/;

/** Where a value that begins at a place of a text ends, without its quotes. A value that was cut off ends with the text. */
export function valueEnd(text: string, start: number, name: string): { from: number; to: number } {
  const quote = /^(\\*)(["'])/.exec(text.slice(start, start + 40));
  if (quote) {
    const from = start + quote[0].length;
    return { from, to: closingQuote(text, from, quote[1]?.length ?? 0, quote[2] ?? '"') };
  }
  const first = text.charAt(start);
  if (first === '{' || first === '[') return { from: start, to: closingBracket(text, start) };
  const scalar = SCALAR.exec(text.slice(start, start + 60));
  if (scalar) return { from: start, to: start + (isNothing(scalar[0]) ? 0 : scalar[0].length) };
  const rest = (WHOLE_LINE.test(name) ? /[^\r\n]*/y : /[^\s&"'<>]*/y);
  rest.lastIndex = start;
  return { from: start, to: start + (rest.exec(text)?.[0].length ?? 0) };
}

/** That there is no secret is none. */
function isNothing(scalar: string): boolean {
  return scalar === 'null' || scalar === 'true' || scalar === 'false';
}

/** The quote with as many backslashes as the opening one had; more of them stand inside of the value. */
function closingQuote(text: string, from: number, escapes: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) !== quote) continue;
    let backslashes = 0;
    while (text.charAt(at - 1 - backslashes) === '\\' && at - 1 - backslashes >= from) backslashes += 1;
    if (escapes === 0 ? backslashes % 2 === 0 : backslashes === escapes) return at - escapes;
  }
  return text.length;
}

function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = closingQuote(text, at + 1, 0, '"');
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
