import type { Json } from '../../model';
import { slicer } from '../slices';
import { DecodeError, lineAt } from './DecodeError';
import { XmlElement } from './XmlElement';
import { decodeEntities } from './decodeEntities';

/** Nobody nests data deeper, and what shows it has to walk down there. */
const MAX_DEPTH = 200;
/** How many tags are read before the clock is. */
const STEPS = 200;

const NAME = /[\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*/uy;
const ATTRIBUTE = /\s+([\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/y;

/**
 * Parses XML into the JSON that expressions read: `{ List: { Item: [{ id: '1', Name: 'a' }] } }`. Attributes and elements
 * are members alike; what occurs more than once in an element becomes a list, what occurs once does not. An element with
 * neither is its text; one that has both has it as `text`. All values are texts. Declarations of namespaces are left out,
 * and entities that a document declares itself are not expanded.
 * @throws DecodeError with the number of the line
 */
export async function parseXml(source: string, signal?: AbortSignal): Promise<Json> {
  const slices = slicer(signal);
  const reader = new Reader(source);
  for (let steps = 1; reader.read(); steps += 1) {
    const turn = steps % STEPS === 0 ? slices.breathe() : undefined;
    if (turn) await turn;
  }
  return reader.document.value();
}

class Reader {
  /** Holds the root element. */
  readonly document = new XmlElement('');
  private readonly open: XmlElement[] = [this.document];
  private at = 0;

  constructor(private readonly source: string) {}

  /** Reads up to the end of the next tag; `false` at the end. */
  read(): boolean {
    const { source } = this;
    const begin = source.indexOf('<', this.at);
    this.text(source.slice(this.at, begin < 0 ? source.length : begin));
    if (begin < 0) return this.end();
    this.at = begin;
    if (source.startsWith('<!--', begin)) this.skipTo('-->', 4, 'comment');
    else if (source.startsWith('<![CDATA[', begin)) {
      const start = begin + 9;
      this.skipTo(']]>', 9, 'CDATA section');
      this.inside().addText(source.slice(start, this.at - 3), true);
    } else if (source.startsWith('<?', begin)) this.skipTo('?>', 2, 'instruction');
    else if (source.startsWith('<!', begin)) this.skipDoctype();
    else if (source.startsWith('</', begin)) this.closeTag();
    else this.openTag();
    return true;
  }

  private text(raw: string): void {
    if (raw.trim() === '') return;
    this.inside('There is text outside of the root element').addText(decodeEntities(raw), false);
  }

  /** The element that is open; the document itself holds no text. */
  private inside(mistake = 'There is a CDATA section outside of the root element'): XmlElement {
    const element = this.open.at(-1);
    if (!element || element === this.document) throw this.error(mistake);
    return element;
  }

  private skipTo(end: string, offset: number, what: string): void {
    const found = this.source.indexOf(end, this.at + offset);
    if (found < 0) throw this.error(`A ${what} has no end`, { isTruncated: true });
    this.at = found + end.length;
  }

  /** Up to the bracket that closes it; those in quotes and comments and of the declarations inside do not. */
  private skipDoctype(): void {
    const part = /["']|<!--|<\?|[[\]<>]/g;
    const ends: Record<string, string> = { '"': '"', "'": "'", '<!--': '-->', '<?': '?>' };
    part.lastIndex = this.at;
    let depth = 0;
    for (let found = part.exec(this.source); found; found = part.exec(this.source)) {
      const [mark] = found;
      const end = ends[mark];
      if (end !== undefined) {
        const closed = this.source.indexOf(end, part.lastIndex);
        if (closed < 0) break;
        part.lastIndex = closed + end.length;
      } else if (mark === '<' || mark === '[') depth += 1;
      else if (--depth === 0) {
        this.at = part.lastIndex;
        return;
      }
    }
    throw this.error('The document type has no end');
  }

  private openTag(): void {
    const name = this.name(this.at + 1);
    const element = new XmlElement(name);
    let next = this.at + 1 + name.length;
    for (let found = matchAt(ATTRIBUTE, this.source, next); found; found = matchAt(ATTRIBUTE, this.source, next)) {
      element.addAttribute(found[1] ?? '', decodeEntities(found[2] ?? found[3] ?? ''));
      next = ATTRIBUTE.lastIndex;
    }
    const end = matchAt(TAG_END, this.source, next);
    if (!end) throw this.error(`The tag <${name}> is not well-formed`);
    const parent = this.open.at(-1);
    if (parent === this.document && parent.hasMembers) throw this.error('There is a second root element');
    if (this.open.length > MAX_DEPTH) throw this.error(`Elements are nested deeper than ${MAX_DEPTH}`);
    if (end[1] === '/') parent?.addElement(element);
    else this.open.push(element);
    this.at = TAG_END.lastIndex;
  }

  private closeTag(): void {
    const name = this.name(this.at + 2);
    const end = matchAt(TAG_END, this.source, this.at + 2 + name.length);
    const element = this.open.at(-1);
    if (!end || end[1] === '/') throw this.error(`The tag </${name}> is not well-formed`);
    if (!element || element === this.document) throw this.error(`</${name}> closes what is not open`);
    if (element.name !== name) throw this.error(`</${name}> stands where </${element.name}> is expected`);
    this.open.pop();
    this.open.at(-1)?.addElement(element);
    this.at = TAG_END.lastIndex;
  }

  private name(at: number): string {
    const found = matchAt(NAME, this.source, at);
    if (!found) throw this.error('There is a < that begins no tag');
    return found[0];
  }

  private end(): false {
    const element = this.open.at(-1);
    if (element !== this.document) throw this.error(`<${element?.name ?? ''}> is not closed`, { at: this.source.length, isTruncated: true });
    if (!this.document.hasMembers) throw this.error('It has no element');
    return false;
  }

  private error(what: string, { at = this.at, isTruncated = false } = {}): DecodeError {
    return new DecodeError(`Line ${lineAt(this.source, at)} of the answer is no valid XML: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`, isTruncated);
  }
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
