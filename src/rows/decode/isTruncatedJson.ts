import { slicer } from '../slices';

/** How many steps are taken before the clock is read. */
const STEPS = 2_000;
/** A number or a word of JSON (RFC 8259), whole. */
const SCALAR = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)$/;
/** A beginning of one. */
const BEGUN = /^(?:-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:(?<=\d)[eE][-+]?\d*)?)?|tr?u?e?|fa?l?s?e?|nu?l?l?)$/;

type State = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'after';

/**
 * Whether a text is the beginning of JSON that breaks off, and not JSON with a mistake in it. A parser's own message
 * differs from browser to browser, and says so only of some places.
 * @throws DOMException `AbortError` when `signal` aborts
 */
export async function isTruncatedJson(text: string, signal?: AbortSignal): Promise<boolean> {
  const slices = slicer(signal);
  /** What closes the lists and objects that are open. */
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  for (let steps = 1; ; steps += 1) {
    const turn = steps % STEPS === 0 ? slices.breathe() : undefined;
    if (turn) await turn;
    at = endOf(/\s*/y, text, at);
    if (at >= text.length) return state !== 'after' || open.length > 0;
    const char = text.charAt(at);
    if (char === open.at(-1) && /after|OrEnd/.test(state)) {
      open.pop();
      state = 'after';
      at += 1;
    } else if (state === 'after' || state === 'colon') {
      if (char !== (state === 'colon' ? ':' : ',') || (state === 'after' && open.length === 0)) return false;
      state = state === 'after' && open.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (char === '"') {
      at = endOfString(text, at);
      if (at < 0) return true;
      state = state.startsWith('key') ? 'colon' : 'after';
    } else if (state.startsWith('key')) {
      return false;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
      state = char === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at += 1;
    } else {
      const word = text.slice(at, endOf(/[-+.\w]*/y, text, at));
      at += word.length;
      state = 'after';
      if (at === text.length && (open.length > 0 || !SCALAR.test(word))) return BEGUN.test(word);
      if (!SCALAR.test(word)) return false;
    }
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** Behind the closing quote of the text that opens at an index; -1 when it has none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return at + 1;
    if (char === '\\') at += 1;
  }
  return -1;
}
