import { LONGEST_LINE } from './LineReader';

/** So many lines of one event are kept. */
const MOST_LINES = 1000;

/** Makes events of pieces of text, as https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation has it. */
export class EventReader {
  /** Of the last event that was complete and had one, or of those before. */
  lastEventId = '';
  /** How long the service asks to wait before it is asked again, in milliseconds. */
  retryMs: number | undefined;
  private rest = '';
  private id: string | undefined;
  private data: string[] = [];

  /** The stream begins again; an event that was not complete is lost, and will come once more. */
  begin(): void {
    this.rest = '';
    this.data = [];
    this.id = undefined;
  }

  /** The data of the events that a piece completes. */
  push(text: string): string[] {
    // Whether a return at the end is half of a break is not known yet.
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/);
    this.rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
    return lines.flatMap(line => (line === '' ? this.dispatch() : this.read(line)));
  }

  private dispatch(): string[] {
    this.lastEventId = this.id ?? this.lastEventId;
    const { data } = this;
    this.data = [];
    return data.length > 0 ? [data.join('\n')] : [];
  }

  private read(line: string): string[] {
    const [, name = '', value = ''] = /^([^:]*)(?::[ ]?(.*))?$/s.exec(line) ?? [];
    if (name === 'data' && this.data.length < MOST_LINES) this.data.push(value);
    if (name === 'id' && !value.includes('\0')) this.id = value;
    if (name === 'retry' && /^\d+$/.test(value)) this.retryMs = Number(value);
    return [];
  }
}
