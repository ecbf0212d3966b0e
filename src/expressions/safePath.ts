import { ExpressionError } from './ExpressionError';

/** How often a segment may decode to something new; more than any server does. */
const MAX_DECODINGS = 10;

/**
 * Refuses paths that a browser, a proxy or a service could resolve to somewhere else: a segment that decodes, however
 * often, to `.` or `..`; backslashes, encoded or not, which some servers read as slashes; control characters.
 * Browsers remove dot segments before they send, `%2e` included (https://url.spec.whatwg.org/#double-dot-path-segment).
 * @throws ExpressionError that says which segment.
 */
export function assertSafePath(expanded: string, source: string = expanded): void {
  const [path = ''] = expanded.split(/[?#]/, 1);
  for (const form of decodings(path, source)) {
    if (hasForbiddenByte(form)) throw new ExpressionError('The path holds a control character.', source);
    if (form.includes('\\')) throw new ExpressionError('The path holds a backslash.', source);
    for (const segment of form.split(/[/;]/)) {
      if (segment === '.' || segment === '..')
        throw new ExpressionError(`The path holds the dot segment “${segment}”, which leads out of its place.`, source);
    }
  }
}

/** Overlong forms are no UTF-8 (RFC 3629, section 3), but careless decoders read them as `.` and `/`. */
const OVERLONG = /[\xc0\xc1]|\xe0[\x80-\x9f]|\xf0[\x80-\x8f]/;

function hasForbiddenByte(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return OVERLONG.test(text);
}

/** The path and the bytes it decodes to, until they no longer change. */
function decodings(path: string, source: string): string[] {
  const forms = [path];
  for (let last = path; forms.length <= MAX_DECODINGS; ) {
    const next = last.replace(/%[0-9A-Fa-f]{2}/g, code => String.fromCharCode(parseInt(code.slice(1), 16)));
    if (next === last) return forms;
    forms.push(next);
    last = next;
  }
  throw new ExpressionError('The path is encoded too often to be checked.', source);
}
