import { SaxesParser } from 'saxes';
import type { Json } from '../../model';
import { slicer } from '../slices';
import { DecodeError } from './DecodeError';
import { XmlElement } from './XmlElement';

/** Nobody nests data deeper, and what shows it has to walk down there. */
const MAX_DEPTH = 200;
/** Parsed in about a millisecond. */
const CHUNK = 16_000;
/** Of entities that a document declares itself, which are left as they are: none can grow. */
const UNDEFINED_ENTITY = /undefined entity/;

/**
 * Parses XML into the JSON that expressions read: `{ List: { Item: [{ id: '1', Name: 'a' }] } }`. Attributes and elements
 * are members alike; what occurs more than once in an element becomes a list, what occurs once does not. An element with
 * neither is its text; one that has both has it as `text`. All values are texts. Declarations of namespaces are left out.
 * @throws DecodeError with the number of the line
 */
export async function parseXml(source: string, signal?: AbortSignal): Promise<Json> {
  const slices = slicer(signal);
  const reader = new Reader();
  for (let at = 0; at < source.length; at += CHUNK) {
    reader.write(source.slice(at, at + CHUNK));
    const turn = slices.breathe();
    if (turn) await turn;
  }
  return reader.close();
}

/** Builds elements from what the parser finds. */
class Reader {
  private readonly document = new XmlElement('');
  private readonly open: XmlElement[] = [this.document];
  private readonly parser = new SaxesParser();
  private isAtEnd = false;

  constructor() {
    const { parser } = this;
    parser.on('error', ({ message }) => {
      if (!UNDEFINED_ENTITY.test(message)) this.fail(message);
    });
    parser.on('opentag', ({ name, attributes }) => {
      const element = new XmlElement(name);
      for (const [attribute, value] of Object.entries(attributes)) element.addAttribute(attribute, value);
      this.open.push(element);
      if (this.open.length > MAX_DEPTH + 1) this.fail(`elements are nested deeper than ${MAX_DEPTH}.`);
    });
    parser.on('closetag', () => {
      const element = this.open.pop();
      if (element) this.open.at(-1)?.addElement(element);
    });
    parser.on('text', text => this.open.at(-1)?.addText(text, false));
    parser.on('cdata', text => this.open.at(-1)?.addText(text, true));
  }

  write(chunk: string): void {
    this.parser.write(chunk);
  }

  close(): Json {
    this.isAtEnd = true;
    this.parser.close();
    return this.document.value();
  }

  /** The parser puts the place before its message. */
  private fail(message: string): never {
    const words = message.replace(/^[\d:]+\s*|\.$/g, '');
    throw new DecodeError(`Line ${this.parser.line} of the answer is no valid XML: ${words}.`, this.isAtEnd && this.open.length > 1);
  }
}
