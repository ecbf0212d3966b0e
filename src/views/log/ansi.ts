/** How a piece of a line looks; colours are places of the palette of 256, or their parts. */
export interface AnsiStyle {
  color?: AnsiColor;
  background?: AnsiColor;
  isBold?: boolean;
  isDim?: boolean;
  isItalic?: boolean;
  isUnderlined?: boolean;
  isInverse?: boolean;
}

export type AnsiColor = number | readonly [red: number, green: number, blue: number];

/** A piece of a line with one look. */
export interface AnsiSpan {
  text: string;
  style: AnsiStyle;
}

/** Control sequences (ECMA-48, section 5.4), titles and links of terminals, other escapes, and what has no picture but the tab. */
const CONTROL = /\u001b\[([0-?]*)([ -/]*[@-~])|\u001b[\]P^_X].*?(?:\u0007|\u001b\\|$)|\u001b[ -/]*[0-~]?|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A line without what terminals would do with it. */
export function plainLine(line: string): string {
  return visibleLine(line).replace(CONTROL, '');
}

/** Pieces of a line by their looks, as Select Graphic Rendition (ECMA-48, section 8.3.117) says. Each line begins plain. */
export function ansiSpans(line: string): AnsiSpan[] {
  const text = visibleLine(line);
  const spans: AnsiSpan[] = [];
  let style: AnsiStyle = {};
  let begun = 0;
  const put = (end: number) => {
    if (end > begun) spans.push({ text: text.slice(begun, end), style });
  };
  for (const match of text.matchAll(CONTROL)) {
    put(match.index);
    begun = match.index + match[0].length;
    if (match[2] === 'm') style = applied(style, match[1] ?? '');
  }
  put(text.length);
  return spans;
}

/** Progress is drawn by going back to the begin of the line: what was written last is what one sees. */
function visibleLine(line: string): string {
  return line.slice(line.lastIndexOf('\r') + 1);
}

function applied(style: AnsiStyle, parameters: string): AnsiStyle {
  const codes = parameters.split(/[;:]/).map(Number);
  let next = style;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code === 38 || code === 48) {
      const { color, used } = extended(codes.slice(at + 1));
      next = { ...next, [code === 38 ? 'color' : 'background']: color };
      at += used;
    } else next = code === 0 ? {} : { ...next, ...changeBy(code) };
  }
  return next;
}

/** `5;n` is one of 256, `2;r;g;b` has its parts. */
function extended([kind, ...rest]: number[]): { color?: AnsiColor; used: number } {
  const part = (value: number | undefined) => Math.max(0, Math.min(255, Math.trunc(value ?? 0) || 0));
  if (kind === 5) return { color: part(rest[0]), used: 2 };
  return kind === 2 ? { color: [part(rest[0]), part(rest[1]), part(rest[2])], used: 4 } : { used: 0 };
}

const CHANGES: Record<number, AnsiStyle> = {
  1: { isBold: true },
  2: { isDim: true },
  3: { isItalic: true },
  4: { isUnderlined: true },
  7: { isInverse: true },
  22: { isBold: false, isDim: false },
  23: { isItalic: false },
  24: { isUnderlined: false },
  27: { isInverse: false },
  39: { color: undefined },
  49: { background: undefined },
};

function changeBy(code: number): AnsiStyle {
  const within = (first: number) => code >= first && code < first + 8;
  if (within(30)) return { color: code - 30 };
  if (within(40)) return { background: code - 40 };
  if (within(90)) return { color: code - 82 };
  return within(100) ? { background: code - 92 } : (CHANGES[code] ?? {});
}
