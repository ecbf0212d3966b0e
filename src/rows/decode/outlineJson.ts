import type { Slicer } from '../slices';
import { endOfText } from './endOfText';

const [QUOTE, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 44, 91, 93, 123, 125];

/** Below this depth nothing is divided any more. */
const MAX_DEPTH = 8;
/** How many steps are taken before the clock is read. */
const STEPS = 2_000;

/** A list or an object in a JSON text that is long enough to be parsed in parts. */
export interface Outline {
  isList: boolean;
  /** Of its opening bracket. */
  start: number;
  /** Behind its closing bracket. */
  end: number;
  /** The commas between its members. */
  commas: number[];
  /** Those of its members that are long themselves, in order. */
  parts: Outline[];
}

/** A list or an object whose end is not yet found. */
interface Open {
  isList: boolean;
  start: number;
  parts: Outline[];
  /** Where its own begin among the commas that all open ones keep together. */
  firstComma: number;
}

/**
 * Finds the long lists and objects of a JSON text, without checking what lies between.
 * @param long - how many characters are long
 * @returns `undefined` when the text is not one list or object, or its brackets do not match
 */
export async function outlineJson(text: string, long: number, slices: Slicer): Promise<Outline | undefined> {
  const scan = new Scan(text, long);
  let steps = 0;
  for (let at = 0; at >= 0 && at < text.length; at = scan.step(at)) {
    if (++steps % STEPS > 0) continue;
    const turn = slices.breathe();
    if (turn) await turn;
  }
  return scan.whole;
}

class Scan {
  /** The whole text, once its last bracket was found and nothing follows. */
  whole: Outline | undefined;
  private readonly commas: number[] = [];
  private readonly open: Open[] = [];
  /** How many brackets are open below the depth that is looked at. */
  private deeper = 0;

  constructor(
    private readonly text: string,
    private readonly long: number,
  ) {}

  /** Where to go on; -1 when there is nothing more to find. */
  step(at: number): number {
    const character = this.text.charCodeAt(at);
    switch (character) {
      case QUOTE: {
        const end = endOfText(this.text, at);
        return end < 0 ? -1 : end + 1;
      }
      case COMMA:
        if (this.deeper === 0) this.commas.push(at);
        return at + 1;
      case OPEN_LIST:
      case OPEN_OBJECT:
        if (this.deeper > 0 || this.open.length === MAX_DEPTH) this.deeper += 1;
        else this.open.push({ isList: character === OPEN_LIST, start: at, parts: [], firstComma: this.commas.length });
        return at + 1;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        if (this.deeper === 0) return this.close(at, character === CLOSE_LIST);
        this.deeper -= 1;
        return at + 1;
      default:
        return at + 1;
    }
  }

  private close(at: number, isList: boolean): number {
    const closed = this.open.pop();
    if (!closed || closed.isList !== isList) return -1;
    const { start, parts, firstComma } = closed;
    const end = at + 1;
    const parent = this.open.at(-1);
    if (!parent || end - start >= this.long) {
      const outline = { isList, start, end, commas: this.commas.slice(firstComma), parts };
      if (parent) parent.parts.push(outline);
      else if (isBlank(this.text.slice(0, start)) && isBlank(this.text.slice(end))) this.whole = outline;
    }
    this.commas.length = firstComma;
    return parent ? end : -1;
  }
}

/** The white space of JSON (RFC 8259, section 2). */
function isBlank(text: string): boolean {
  return /^[ \t\n\r]*$/.test(text);
}
