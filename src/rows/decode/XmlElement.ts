import type { Json, JsonObject } from '../../model';
import { setOwn } from './setOwn';

/** The name under which an element with members has its text. */
const TEXT = 'text';

/** An element while it is read, and what becomes of it. */
export class XmlElement {
  hasMembers = false;
  private readonly members: JsonObject = {};
  private content = '';
  /** Whether blanks around the text are part of it. */
  private isVerbatim = false;
  private isNil = false;

  constructor(readonly name: string) {}

  addText(text: string, isVerbatim: boolean): void {
    this.content += text;
    this.isVerbatim ||= isVerbatim;
  }

  addAttribute(name: string, value: string): void {
    if (name === 'xmlns' || name.startsWith('xmlns:')) return;
    // https://www.w3.org/TR/xmlschema-1/#xsi_nil
    if (name === 'xsi:nil') this.isNil = value === 'true' || value === '1';
    else this.add(name, value);
  }

  addElement(element: XmlElement): void {
    this.add(element.name, element.value());
  }

  value(): Json {
    const text = this.isVerbatim ? this.content : this.content.trim();
    if (!this.hasMembers) return this.isNil ? null : text;
    if (text.trim() !== '') this.add(TEXT, text);
    return this.members;
  }

  private add(name: string, value: Json): void {
    this.hasMembers = true;
    const known = Object.hasOwn(this.members, name) ? this.members[name] : undefined;
    // No single value is a list.
    if (Array.isArray(known)) known.push(value);
    else setOwn(this.members, name, known === undefined ? value : [known, value]);
  }
}
